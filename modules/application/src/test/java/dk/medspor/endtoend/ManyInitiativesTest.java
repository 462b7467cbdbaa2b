package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.medspor.access.Account;
import dk.medspor.access.Accounts;
import dk.medspor.access.CalendarSecrets;
import dk.medspor.access.Login;
import dk.medspor.endtoend.Reader.Screen;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality with more initiatives than are read, or listed, at a time. */
class ManyInitiativesTest {

    private static final int MANY = 2_000;
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final Pattern EVALUATION = Pattern.compile("UID:(evaluation-\\S+)");

    @TempDir private static Path directory;

    private static Medspor medspor;
    private static Api api;
    private static String hmu;
    private static String local;

    @BeforeAll
    static void start() {
        medspor = Medspor.on(directory);
        api = medspor.api();
        hmu = created("bodies", Map.of("name", "HMU Skovby", "tier", "MAIN"));
        local =
                created(
                        "bodies",
                        Map.of("name", "LMU Skovby Nord", "tier", "LOCAL", "parentId", hmu));
        new ManyInitiatives(new MedBodyId(UUID.fromString(hmu)), today().minusDays(100))
                .record(medspor, MANY);
    }

    @AfterAll
    static void stop() {
        medspor.close();
    }

    @Test
    void every_open_evaluation_is_in_the_calendar_of_all_and_of_the_members_of_a_body() {
        Users.create(medspor, "hmu-lmu", "LMU", List.of(hmu));
        for (String login : List.of("admin", "hmu-lmu")) {
            String feed = feed(login);
            assertThat(EVALUATION.matcher(feed).results().map(MatchResult::group).distinct())
                    .hasSizeGreaterThanOrEqualTo(MANY);
            assertThat(feed).contains("Tiltag 1 ", "Tiltag " + MANY).endsWith("END:VCALENDAR\r\n");
        }
    }

    @Test
    void any_of_them_is_found_and_chosen_by_keyboard_alone() {
        String merged = proposed("Gåture i Nord");
        proposed("Stillerum i Nord");
        try (Reader reader =
                Screen.shared().reader(WIDE, medspor.port()).logIn("admin", Medspor.PASSWORD)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.cookies();
            reader.open("/initiatives/" + merged);
            keys.go(".acts a:has-text('Læg sammen')");
            Locator choice = page.locator("#survivorId");
            assertThat(choice).containsText("Stillerum i Nord – LMU Skovby Nord");
            assertThat(choice).not().containsText("HMU Skovby");

            keys.write("#survivorId-words", "kvægavl").go("#survivorId-look");
            assertThat(page.locator("#survivorId-words")).isFocused();
            assertThat(page.locator("#survivorId-words"))
                    .hasAccessibleDescription(Pattern.compile("intet tiltag at vælge"));
            assertThat(reader.barriers()).isEqualTo(List.of());

            keys.write("#reason", "Det samme");
            keys.writeOver("#survivorId-words", "tiltag 1733").send();
            assertThat(choice).isFocused();
            assertThat(choice).hasAccessibleDescription("1 tiltag er fundet.");
            assertThat(page.locator("#reason")).hasValue("Det samme");
            assertThat(reader.barriers()).isEqualTo(List.of());
            reader.screenshot("found-initiative-" + WIDE);
            page.setViewportSize(NARROW, 900);
            reader.screenshot("found-initiative-" + NARROW);
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            page.keyboard().type("Tiltag 1733");
            assertThat(choice.locator("option:checked")).hasText("Tiltag 1733 – HMU Skovby");
            String survivor = choice.inputValue();
            keys.to("#on").send();
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator("dl.facts")).containsText("Lagt sammen");
            assertThat(page.locator("main")).containsText(survivor);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void any_of_them_is_found_and_chosen_without_scripts() {
        String recommendation =
                created(
                        "recommendations",
                        Map.of(
                                "ownerBodyId",
                                local,
                                "on",
                                today().toString(),
                                "template",
                                Map.of("theme", "Trivsel", "title", "Mere ro")));
        try (Reader reader =
                Screen.shared()
                        .withoutScripts(NARROW, medspor.port())
                        .logIn("admin", Medspor.PASSWORD)) {
            Page page = reader.page();
            reader.open("/recommendations/" + recommendation + "/initiatives");
            page.fill("#initiativeId-words", "tiltag");
            page.press("#initiativeId-words", "Enter");
            assertThat(page.locator("#initiativeId-found")).containsText("De 50 bedste");
            assertThat(page.locator("#initiativeId option")).hasCount(51);
            page.selectOption("#initiativeId", new SelectOption().setIndex(7));
            String chosen = page.locator("#initiativeId").inputValue();

            page.fill("#initiativeId-words", "1999");
            page.click("#initiativeId-look");
            assertThat(page.locator("#initiativeId")).hasValue(chosen);
            page.selectOption(
                    "#initiativeId", new SelectOption().setLabel("Tiltag 1999 – HMU Skovby"));
            page.press("#initiativeId-words", "Enter");
            assertThat(page.locator("section:has(#grown-title)")).containsText("Tiltag 1999");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_body_takes_a_call_up_with_any_of_its_own() {
        String call =
                created(
                        "calls",
                        Map.of(
                                "title",
                                "Start noget om ro",
                                "forumBodyId",
                                hmu,
                                "addresseeBodyIds",
                                List.of(hmu),
                                "on",
                                today().toString()));
        proposed("Tiltag 1998 i Nord");
        try (Reader reader =
                Screen.shared().reader(NARROW, medspor.port()).logIn("admin", Medspor.PASSWORD)) {
            Page page = reader.page();
            reader.cookies();
            reader.open("/calls/" + call + "/take-ups?bodyId=" + hmu);
            page.fill("#initiativeId-words", "1998");
            page.click("#send");
            assertThat(page.locator("#initiativeId-error")).hasText("Skal udfyldes.");
            assertThat(page.locator("#initiativeId option[value]:not([value=''])"))
                    .hasText(new String[] {"Tiltag 1998 – HMU Skovby"});
            page.selectOption("#initiativeId", new SelectOption().setIndex(1));
            page.click("#send");
            assertThat(page.locator("tr:has-text('HMU Skovby') .badge")).hasText("I gang");
        }
    }

    private static String feed(String login) {
        Account account =
                medspor.part(Accounts.class).find(new Login(login)).orElseThrow().account();
        String secret = medspor.part(CalendarSecrets.class).make(account);
        return Api.anonymous(medspor.port())
                .get("/calendar/%s/%s/medspor.ics".formatted(account.id(), secret))
                .response()
                .body();
    }

    /** One of the local body. */
    private static String proposed(String title) {
        return created(
                "initiatives", Map.of("title", title, "ownerBodyId", local, "horizon", "NOW"));
    }

    private static String created(String collection, Map<String, ?> fields) {
        var answer = api.post("/api/v1/" + collection, fields);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        api.getSeeing(medspor.head(), "/api/v1/search?q=tiltag");
        return answer.id();
    }

    private static LocalDate today() {
        return DanishCalendar.dateAt(Instant.now());
    }
}
