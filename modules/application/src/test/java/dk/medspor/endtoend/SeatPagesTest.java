package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Reader.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who seat a body at the same time. */
class SeatPagesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final String FIRST_DAY = "2024-01-01";

    private static String administrator;

    private final Api api = MEDSPOR.api();
    private final String surname = "Stolby" + UUID.randomUUID().toString().substring(0, 8);
    private final String leader = person("Ida " + surname);
    private final String steward = person("Bo " + surname);
    private final String guard = person("Eva " + surname);
    private String body;

    @BeforeAll
    static void log_in() {
        try (Reader reader =
                Screen.shared().reader(WIDE, MEDSPOR.port()).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @BeforeEach
    void constitute() {
        body = done(api.post("/api/v1/bodies", Map.of("name", "LMU Stolby", "tier", "LOCAL"))).id();
        record(
                "constitutions",
                Map.of(
                        "on",
                        FIRST_DAY,
                        "seats",
                        List.of(
                                seat("MANAGEMENT", "LEADER", leader),
                                seat("EMPLOYEE", "UNION_REPRESENTATIVE", steward))));
    }

    @Test
    void a_seat_is_not_filled_over_what_somebody_else_did_meanwhile() {
        try (Reader reader = reader(WIDE)) {
            Page page = searched(reader);
            page.click("summary:has-text('Besæt en plads')");
            page.selectOption("#fill-basis", "SAFETY_REPRESENTATIVE");
            page.selectOption("#fill-holder", guard);
            page.fill("#fill-on", "2024-03-01");
            stewardLeaves();
            page.click("button:has-text('Besæt pladsen')");

            Locator told = page.locator(".alert-warning");
            assertThat(told).containsText("Pladserne er ændret");
            assertThat(told).containsText("admin: Et medlem udtrådte");
            assertThat(told.locator("div:has(> dt:has-text('Medlem')) del"))
                    .hasText("Bo " + surname);
            assertThat(holders()).containsExactly(leader);
            assertThat(page.locator("#fill-holder")).isVisible();
            assertThat(page.locator("#fill-holder")).hasValue(guard);
            assertThat(page.locator("#fill-basis")).hasValue("SAFETY_REPRESENTATIVE");
            assertThat(page.locator("#fill-on")).hasValue("2024-03-01");
            assertThat(reader.barriers()).isEqualTo(List.of());
            reader.screenshot("seats-changed-" + WIDE);
            page.setViewportSize(NARROW, 900);
            reader.screenshot("seats-changed-" + NARROW);
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);

            page.click("button:has-text('Besæt pladsen')");
            assertThat(page.locator(".alert-success")).hasText("Pladsen er besat.");
            assertThat(holders()).containsExactlyInAnyOrder(leader, guard);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_constitution_keeps_every_row_until_it_is_sent_again() {
        try (Reader reader = reader(NARROW)) {
            Page page = searched(reader);
            page.click("summary:has-text('Konstituér')");
            page.fill("#from", "2025-01-01");
            page.fill("#until", "2026-12-31");
            page.selectOption("#holder-2", guard);
            page.selectOption("#basis-3", "SAFETY_REPRESENTATIVE");
            page.selectOption("#holder-3", steward);
            stewardLeaves();
            page.click("button:has-text('Konstituér')");

            assertThat(page.locator(".alert-warning")).containsText("Et medlem udtrådte");
            assertThat(page.locator("#until")).hasValue("2026-12-31");
            assertThat(page.locator("#holder-1")).hasValue(leader);
            assertThat(page.locator("#holder-2")).hasValue(guard);
            assertThat(page.locator("#holder-3")).hasValue(steward);
            assertThat(holders()).containsExactly(leader);

            page.click("button:has-text('Konstituér')");
            assertThat(page.locator(".alert-success")).hasText("Udvalget er konstitueret.");
            assertThat(holders()).containsExactlyInAnyOrder(leader, guard, steward);
        }
    }

    @Test
    void who_leaves_and_leads_is_said_as_it_was_seen_and_a_new_name_is_in_nobodys_way() {
        try (Reader reader = reader(WIDE)) {
            Page page = searched(reader);
            record("names", Map.of("on", "2024-02-01", "name", "LMU Stolby Nord"));
            page.fill("tr:has-text('Ida') [name=on]", "2024-01-15");
            page.click("tr:has-text('Ida') button:has-text('Formand')");
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("h1")).hasText("LMU Stolby Nord");

            stewardLeaves();
            page.click("tr:has-text('Bo') button:has-text('Udtræder')");
            assertThat(page.locator(".alert-warning")).containsText("Et medlem udtrådte");
            assertThat(page.locator(".alert-success")).hasCount(0);
            assertThat(page.locator("tr:has-text('Bo " + surname + "')")).hasCount(0);
        }
    }

    /** The page of the body with everybody to choose from. */
    private Page searched(Reader reader) {
        reader.open("/bodies/" + body + "?q=" + surname);
        return reader.page();
    }

    private void stewardLeaves() {
        String seat =
                api.getSeeing(MEDSPOR.head(), "/api/v1/bodies/" + body + "/seats?on=" + FIRST_DAY)
                        .body()
                        .path("seats")
                        .valueStream()
                        .filter(it -> it.path("holderId").asString("").equals(steward))
                        .map(it -> it.path("id").asString())
                        .findFirst()
                        .orElseThrow();
        record("vacancies", Map.of("on", "2024-02-01", "seatId", seat));
    }

    private List<String> holders() {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/bodies/" + body + "/seats?on=2025-06-01")
                .body()
                .path("seats")
                .valueStream()
                .map(it -> it.path("holderId").asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void record(String step, Map<String, ?> fields) {
        done(api.post("/api/v1/bodies/" + body + "/" + step, fields));
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/bodies/" + body + "/seats?on=" + FIRST_DAY));
    }

    private static Map<String, Object> seat(String side, String basis, String holder) {
        return Map.of("side", side, "basis", basis, "holderId", holder);
    }

    private String person(String name) {
        return done(api.post("/api/v1/people", Map.of("name", name))).id();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    private static Reader reader(int width) {
        return Screen.shared().returning(administrator, width, MEDSPOR.port());
    }
}
