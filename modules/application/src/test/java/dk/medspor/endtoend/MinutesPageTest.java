package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Reader.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The minutes of a meeting as people meet them. */
class MinutesPageTest {

    @TempDir private static Path directory;

    private static Medspor medspor;
    private static Api api;
    private static Screen screen;
    private static String meeting;
    private static String administrator;

    @BeforeAll
    static void open() {
        medspor = Medspor.on(directory.resolve("data"));
        api = medspor.api();
        meeting = submitted();
        screen = Screen.shared();
        try (Reader reader = screen.reader(1280, medspor.port()).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @AfterAll
    static void close() {
        medspor.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void they_are_read_wide_and_narrow(int width) {
        try (Reader reader = administrator(width)) {
            var response = reader.open("/meetings/" + meeting + "/minutes");
            reader.screenshot("minutes-" + width);

            assertThat(response.status()).isEqualTo(200);
            assertThat(reader.page().locator("h1")).hasText("Ordinært møde i HMU");
            assertThat(reader.page().locator(".minutes-sides")).containsText("Rammen holder ikke");
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void on_paper_they_are_nothing_but_the_minutes() {
        try (Reader reader = administrator(1280)) {
            reader.open("/meetings/" + meeting + "/minutes");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            reader.screenshot("minutes-print");

            assertThat(reader.page().locator(".site-header")).isHidden();
            assertThat(reader.page().locator(".minutes button").first()).isHidden();
            assertThat(reader.page().locator("#item-1")).isVisible();
        }
    }

    @Test
    void the_approval_of_each_side_is_recorded_by_a_button_and_a_change_by_a_version() {
        String other = submitted();
        try (Reader reader = administrator(1280)) {
            var page = reader.page();
            reader.open("/meetings/" + other + "/minutes");
            page.click("text=Godkend for formanden");
            assertThat(page.locator(".alert-success")).containsText("Formandens godkendelse");
            assertThat(page.locator(".badge")).hasText("Sendt til godkendelse");
            page.click("text=Godkend for næstformanden");
            assertThat(page.locator(".badge")).hasText("Godkendt");

            String minutes = "/api/v1/meetings/" + other + "/minutes";
            Answer changed =
                    done(api.post(minutes, Map.of("on", today(), "reason", "Et punkt manglede")));
            done(api.getSeeing(changed.position(), minutes));
            reader.open("/meetings/" + other + "/minutes?version=1");
            assertThat(page.locator(".older")).containsText("ikke den udgave");
            page.click("text=Læs den gældende udgave");
            assertThat(page.locator(".badge")).hasText("Udkast");
            assertThat(page.locator("main")).containsText("Et punkt manglede");
        }
    }

    @Test
    void a_meeting_without_minutes_has_no_such_page_and_who_only_reads_approves_nothing() {
        Users.create(medspor, "hmu", "HMU", List.of());
        try (Reader reader = screen.reader(1280, medspor.port())) {
            reader.logIn("hmu", Users.PASSWORD);
            reader.page().waitForURL("**/status**");
            reader.open("/meetings/" + meeting + "/minutes");
            assertThat(reader.page().locator(".minutes form")).hasCount(0);

            assertThat(reader.open("/meetings/" + meeting + "/minutes?version=9").status())
                    .isEqualTo(404);
        }
    }

    private static String submitted() {
        String hmu =
                done(api.post("/api/v1/bodies", Map.of("name", "HMU Skovby", "tier", "MAIN"))).id();
        String chair = person();
        String viceChair = person();
        ChairedBody.constitute(api, hmu, chair, viceChair);
        String id =
                done(api.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId", hmu,
                                        "kind", "ORDINARY",
                                        "date", "2024-02-01",
                                        "title", "Ordinært møde i HMU",
                                        "on", "2024-01-02")))
                        .id();
        String at = "/api/v1/meetings/" + id;
        for (String title : List.of("Godkendelse af referat", "Budget 2025", "Eventuelt")) {
            done(
                    api.post(
                            at + "/agenda/items",
                            Map.of(
                                    "on",
                                    "2024-01-10",
                                    "item",
                                    Map.of("title", title, "purpose", "DECISION"))));
        }
        done(api.post(at + "/held", "{}"));
        done(
                api.post(
                        at + "/attendance",
                        Map.of(
                                "on", "2024-02-01",
                                "personId", chair,
                                "capacity", "MEMBER",
                                "presence", "PRESENT")));
        done(
                api.post(
                        at + "/agenda/items/2/conclusions",
                        Map.of(
                                "outcome",
                                "DECIDED",
                                "text",
                                "Budgettet sendes til byrådet.\nBegge udtalelser følger med.",
                                "sides",
                                Map.of(
                                        "view", "DISAGREED",
                                        "management", "Rammen holder.",
                                        "employees", "Rammen holder ikke til flere opgaver."))));
        done(
                api.post(
                        at + "/follow-ups",
                        Map.of(
                                "text",
                                "Udtalelserne sendes til økonomiudvalget",
                                "actor",
                                "MED-sekretariatet",
                                "due",
                                Map.of("words", "inden 1. marts"))));
        done(api.post(at + "/minutes", Map.of("on", "2024-02-02")));
        done(api.post(at + "/minutes/submission", Map.of("on", "2024-02-03")));
        return id;
    }

    private static String person() {
        return done(api.post("/api/v1/people", Map.of("name", "Lone Skovby"))).id();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, medspor.port());
    }
}
