package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a body has agreed holds for what starts under it from then on. */
class EvaluationPolicyTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String POLICIES = "/api/v1/evaluation-policies";

    private final Api api = MEDSPOR.api();
    private final String hmu = body(Map.of("name", "HMU Aftaleby", "tier", "MAIN"));
    private final String lmu =
            body(Map.of("name", "LMU Aftaleby", "tier", "LOCAL", "parentId", hmu));

    @Test
    void the_period_and_the_warning_of_the_body_above_hold_from_their_first_day() {
        agree(Map.of("validFrom", "2024-01-01", "periodMonths", 6, "warningDays", 10));

        assertThat(row("2023-12-31", "2024-12-20")).isEqualTo("2024-12-31 DUE_SOON");
        assertThat(row("2024-01-01", "2024-06-20")).isEqualTo("2024-07-01 ON_TRACK");
        assertThat(row("2024-01-01", "2024-06-21")).isEqualTo("2024-07-01 DUE_SOON");
    }

    @Test
    void adoption_is_skipped_where_that_was_agreed() {
        String initiative = proposed();
        assertThat(start(initiative, "2024-02-01").problem()).isEqualTo("not-adopted");

        agree(Map.of("validFrom", "2024-01-01", "periodMonths", 12, "adoptionNeeded", false));

        assertThat(start(initiative, "2024-02-01").status()).isEqualTo(200);
    }

    @Test
    void after_its_end_those_above_are_followed() {
        agree(Map.of("validFrom", "2024-01-01", "periodMonths", 6));
        Answer ended =
                api.post(
                        POLICIES + "/ended",
                        Map.of("bodyId", hmu, "on", "2024-03-01", "validFrom", "2024-04-01"));
        assertThat(ended.status()).isEqualTo(200);

        assertThat(row("2024-03-31", "2024-05-01")).startsWith("2024-09-30");
        assertThat(row("2024-04-01", "2024-05-01")).startsWith("2025-04-01");
        assertThat(
                        api.getSeeing(ended.position(), POLICIES + "?size=500")
                                .body()
                                .path("items")
                                .valueStream()
                                .filter(it -> it.path("bodyId").asString("").equals(hmu))
                                .flatMap(it -> it.path("spans").valueStream())
                                .map(it -> it.path("validFrom").asString()))
                .containsExactly("2024-01-01", "2024-04-01");
    }

    private void agree(Map<String, ?> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.put("bodyId", hmu);
        body.put("on", "2024-01-01");
        Answer agreed = api.post(POLICIES, body);
        assertThat(agreed.status()).as(agreed.response().body()).isEqualTo(200);
    }

    /** The due day and the state of what starts on a day. */
    private String row(String start, String on) {
        String initiative = proposed();
        api.post("/api/v1/initiatives/" + initiative + "/adoption", Map.of("on", "2023-12-01"));
        Answer started = start(initiative, start);
        assertThat(started.status()).as(started.response().body()).isEqualTo(200);
        return api.getSeeing(
                        started.position(),
                        "/api/v1/status/evaluation-cycle?size=500&body=" + lmu + "&on=" + on)
                .body()
                .path("rows")
                .valueStream()
                .filter(it -> it.at("/initiative/id").asString().equals(initiative))
                .map(it -> it.path("due").asString() + " " + it.path("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private String proposed() {
        return api.post(
                        "/api/v1/initiatives",
                        Map.of("title", "Ro", "ownerBodyId", lmu, "horizon", "NOW"))
                .id();
    }

    private Answer start(String initiative, String on) {
        return api.post("/api/v1/initiatives/" + initiative + "/start", Map.of("on", on));
    }

    private String body(Map<String, String> fields) {
        return api.post("/api/v1/bodies", fields).id();
    }
}
