package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Reader.Screen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme day and its themes in a browser, wide and narrow, by mouse and by keyboard. */
class ThemePagesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    @TempDir private static Path directory;

    private static Medspor medspor;
    private static Screen screen;
    private static String administrator;
    private static String body;
    private static String meeting;
    private static String group;
    private static String list;

    @BeforeAll
    static void open() {
        medspor = Medspor.on(directory.resolve("data"));
        body = post("bodies", "'name':'HMU','tier':'MAIN'");
        meeting =
                post(
                        "meetings",
                        "'bodyId':'%s','kind':'THEME_DAY','date':'2024-03-01','title':'Temadag'"
                                .formatted(body));
        post(
                "meetings/" + meeting + "/outline",
                "'programme':[{'from':'09:00','to':'09:30','text':'Velkomst'}],'rounds':[{'number':1,"
                        + "'title':'Runde','format':'GROUP','questions':[{'number':1,'form':'QUESTION','text':'Hvad"
                        + " giver ro i hverdagen?','prompts':['Tænk på en god"
                        + " dag']},{'number':2,'form':'QUESTION','text':'Hvad mangler vi tal for?',"
                        + "'prompts':[]}]}]");
        group =
                post(
                        "meetings/" + meeting + "/groups",
                        "'group':{'form':'GROUP','name':'Gruppe 1','theme':'Trivsel'}");
        String said = said("'kind':'PROPOSAL','question':1,'text':'En makker til nye kolleger'");
        String withdrawn = said("'question':1,'text':'Sagt to gange'");
        post(
                "contributions/" + withdrawn + "/withdrawal",
                "'on':'2024-03-02','reason':'Står ovenfor'");
        list =
                post(
                        "theme-lists",
                        "'bodyId':'%s','title':'Temaer','on':'2024-03-02'".formatted(body));
        post("theme-lists/" + list + "/themes", "'title':'Nye kolleger'");
        post("theme-lists/" + list + "/themes", "'title':'Ro','description':'Støj og afbrydelser'");
        post(
                "theme-lists/" + list + "/codings",
                "'contributionId':'%s','themes':[1]".formatted(said));
        String initiative =
                post(
                        "initiatives",
                        "'title':'Makkere','ownerBodyId':'%s','horizon':'NOW',".formatted(body)
                                + "'sourceContributionIds':['%s']".formatted(said));
        for (String step : List.of("adoption", "start")) {
            post("initiatives/" + initiative + "/" + step, "'on':'2024-04-01'");
        }
        post(
                "initiatives/" + initiative + "/evaluations",
                "'evaluatingBodyId':'%s','on':'2025-04-02','verdict':'SPREAD','evidence':'Set'"
                        .formatted(body));
        screen = Screen.shared();
        try (Reader reader = screen.reader(WIDE, medspor.port()).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @AfterAll
    static void close() {
        medspor.close();
    }

    @Test
    void a_point_is_written_down_by_keyboard_alone() {
        try (Reader reader = reader(WIDE)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/groups/" + group);
            assertThat(page.locator(".answered")).hasText("1 spørgsmål mangler svar");

            keys.go("section:has(#question-2) button");
            assertThat(page.locator("#error-2")).hasText("Skriv et input.");
            assertThat(page.locator("#text-2")).hasAttribute("aria-invalid", "true");

            keys.write("#text-2", "Hvor mange har en makker?\nfordelt på områder");
            keys.write("#kind-2", "Data").go("section:has(#question-2) button");

            assertThat(page.locator(".answered")).hasText("Alle spørgsmål er besvaret");
            assertThat(page.locator("section:has(#question-2) .contributions"))
                    .containsText("Hvor mange har en makker?");
            assertThat(page.locator("section:has(#question-2) .contributions .kind"))
                    .hasText("Databehov");
            assertThat(page.locator("section:has(#question-2) .contributions ul li"))
                    .hasText("fordelt på områder");
        }
    }

    @Test
    void a_theme_is_split_by_keyboard_alone() {
        String mixed =
                post(
                        "theme-lists",
                        "'bodyId':'%s','title':'Blandede temaer','on':'2024-03-02'"
                                .formatted(body));
        post("theme-lists/" + mixed + "/themes", "'title':'Støj og arbejdstid'");
        for (String text : List.of("Mindre støj", "Faste vagter")) {
            post(
                    "theme-lists/" + mixed + "/codings",
                    "'contributionId':'%s','themes':[1]"
                            .formatted(said("'question':1,'text':'" + text + "'")));
        }
        medspor.api().getSeeing(medspor.head(), "/api/v1/theme-lists/" + mixed);
        try (Reader reader = reader(NARROW)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/theme-lists/" + mixed);
            keys.go(".row-acts a:text-is('Del')");
            assertThat(page.locator("h1")).hasText("Del");
            assertThat(page.getByLabel("Faste vagter")).not().isChecked();
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            reader.screenshot("theme-split-" + NARROW);
            page.setViewportSize(WIDE, 900);
            reader.screenshot("theme-split-" + WIDE);

            keys.writeOver("#title", "Støj").write("#second", "Arbejdstid");
            keys.tick("#" + page.getByLabel("Faste vagter").getAttribute("id"));
            keys.write("#reason", "To emner").go("#send");

            assertThat(page.locator(".alert-success")).hasText("Temaet er delt.");
            assertThat(page.locator(".theme-list li"))
                    .hasText(new String[] {"Støj 1 input", "Arbejdstid 1 input"});
            assertThat(page.locator(".strand-said")).hasText("Mindre støj");
            assertThat(reader.barriers()).isEqualTo(List.of());
            keys.go(".theme-list a:has-text('Arbejdstid')");
            assertThat(page.locator(".strand-said")).hasText("Faste vagter");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void the_red_thread_leads_from_a_theme_to_a_verdict_in_either_language() {
        try (Reader reader = reader(NARROW)) {
            Page page = reader.page();
            reader.open("/theme-lists/" + list);
            assertThat(page.locator(".strand-said")).hasText("En makker til nye kolleger");
            assertThat(page.locator(".grown")).containsText("2. apr. 2025: Udbred");

            page.locator(".theme-list a").nth(1).click();
            assertThat(page.locator(".thread")).containsText("Intet input er kodet til temaet.");

            reader.open("/theme-lists/" + list + "?theme=1&lang=en");
            assertThat(page.locator(".grown")).containsText("Spread");
            assertThat(page.locator(".theme-list")).containsText("1 contribution");
            reader.open("/theme-lists?lang=da");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/meetings/{meeting}",
                "/meetings/{meeting}/theme-day",
                "/groups/{group}",
                "/theme-lists",
                "/theme-lists/{list}"
            })
    void everybody_can_read_every_page_wide_and_narrow(String path) {
        String address =
                path.replace("{meeting}", meeting)
                        .replace("{group}", group)
                        .replace("{list}", list);
        try (Reader reader = reader(WIDE)) {
            assertThat(reader.open(address).status()).isEqualTo(200);
            reader.assertReadable(path.replaceAll("[{}]", "").replaceAll("\\W+", "-").substring(1));
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static Reader reader(int width) {
        return screen.returning(administrator, width, medspor.port());
    }

    private static String said(String fields) {
        return post("groups/" + group + "/contributions", "'said':{" + fields + "}");
    }

    private static String post(String path, String fields) {
        var answer = medspor.api().post("/api/v1/" + path, "{" + fields.replace('\'', '"') + "}");
        assertThat(answer.status()).as(answer.response().body()).isLessThan(300);
        return answer.id();
    }
}
