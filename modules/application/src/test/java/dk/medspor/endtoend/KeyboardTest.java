package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Reader.Screen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a secretary does, by somebody who has no mouse: everything is reached by Tab. */
class KeyboardTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final int WIDE = 1280;

    private static Api api;
    private static Screen screen;
    private static String administrator;
    private static String hmu;
    private static String north;

    @BeforeAll
    static void open() {
        api = MEDSPOR.api();
        hmu = made("/api/v1/bodies", Map.of("name", "HMU Tasteby", "tier", "MAIN"));
        north =
                made(
                        "/api/v1/bodies",
                        Map.of("name", "LMU Tasteby", "tier", "LOCAL", "parentId", hmu));
        screen = Screen.shared();
        try (Reader reader = screen.reader(WIDE, MEDSPOR.port()).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @Test
    void a_call_is_declined_and_withdrawn() {
        try (Reader reader = screen.returning(administrator, WIDE, MEDSPOR.port())) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/status/calls");
            keys.go("#issue")
                    .write("#title", "Start et tiltag om pauser")
                    .write("#forumBodyId", "HMU Tasteby");
            keys.to("[name=addresseeBodyIds][value='" + north + "']").press("Space");
            keys.go("#send");
            assertThat(page.locator(".alert-success")).hasText("Opfordringen er registreret.");
            keys.go("tr:has-text('LMU Tasteby') a:has-text('Afslå')");
            keys.write("#reason", "Vi bygger om").go("#send");
            assertThat(page.locator("tr:has-text('LMU Tasteby')")).containsText("Vi bygger om");
            keys.go("#withdraw").write("#reason", "Alle har svaret").go("#send");
            assertThat(page.locator("#withdraw")).hasCount(0);
            assertReads(reader);
        }
    }

    @Test
    void an_initiative_is_split_and_a_part_merged_into_another() {
        String whole = started("Pauser i Tasteby");
        started("Gåture i Tasteby");
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/search?q=gåture"));
        try (Reader reader = screen.returning(administrator, WIDE, MEDSPOR.port())) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/initiatives/" + whole);
            keys.go(".acts a:has-text('Del i flere tiltag')");
            keys.write("#parts", "Korte pauser i Tasteby\nLange pauser i Tasteby");
            keys.write("#reason", "To veje").go("#send");
            assertThat(page.locator(".alert-success")).hasText("Tiltaget er delt.");

            keys.find("Gåture i Tasteby").go(".acts a:has-text('Læg sammen')");
            keys.write("#survivorId", "Korte pauser i Tasteby").write("#reason", "Det samme");
            keys.go("#send");
            assertThat(page.locator("dl.facts")).containsText("Lagt sammen");
            assertReads(reader);
        }
    }

    @Test
    void a_calendar_gets_an_address_that_is_closed_again() {
        Users.create(MEDSPOR, "tastekalender", "LMU", List.of(north));
        try (Reader reader = screen.reader(WIDE, MEDSPOR.port())) {
            Page page = reader.logIn("tastekalender", Users.PASSWORD).page();
            Keys keys = new Keys(page);
            reader.open("/account");
            keys.go("main a:has-text('i din kalender')").go("#make");
            assertThat(page.locator("#address")).containsText("/calendar/");
            keys.go("#end");
            assertThat(page.locator("[role=status].alert")).containsText("Adressen er lukket");
            assertReads(reader);
        }
    }

    private static void assertReads(Reader reader) {
        assertThat(reader.barriers()).isEqualTo(List.of());
        assertThat(reader.complaints()).isEmpty();
    }

    private static String started(String title) {
        String initiative =
                made(
                        "/api/v1/initiatives",
                        Map.of("title", title, "ownerBodyId", north, "horizon", "NOW"));
        String on = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(10).toString();
        for (String step : new String[] {"adoption", "start"}) {
            done(api.post("/api/v1/initiatives/" + initiative + "/" + step, Map.of("on", on)));
        }
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/initiatives/" + initiative));
        return initiative;
    }

    private static String made(String path, Map<String, Object> fields) {
        return done(api.post(path, fields)).id();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
