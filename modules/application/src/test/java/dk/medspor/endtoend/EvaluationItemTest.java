package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One command puts everything that a body has to evaluate on the agenda of its meeting. */
class EvaluationItemTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Evalby", "tier", "MAIN")).id();
    private final String lmu =
            api.post(
                            "/api/v1/bodies",
                            Map.of("name", "LMU Evalby", "tier", "LOCAL", "parentId", hmu))
                    .id();

    @Test
    void it_names_what_is_overdue_and_what_was_stopped_and_keeps_how_it_was_composed() {
        started("Makkere", "2024-01-15");
        started("Ikke endnu", "2024-06-01");
        String stopped = started("Stillerum", "2024-01-15");
        ok(
                post(
                        "/api/v1/initiatives/" + stopped + "/stop",
                        "'on':'2024-10-01','reason':'Ingen brugte det'"));
        String meeting = planned("2025-02-01");
        String address = "/api/v1/meetings/" + meeting + "/agenda";

        ok(post(address + "/evaluation-item", "'on':'2025-01-20'"));
        assertThat(post(address + "/evaluation-item", "'on':'2025-01-20'").problem())
                .isEqualTo("evaluation-stands");

        JsonNode item = api.getSeeing(MEDSPOR.head(), address).body().path("items").get(0);
        assertThat(item.path("origin").asString()).isEqualTo("EVALUATION");
        assertThat(item.at("/content/title").asString())
                .isEqualTo("Siden sidst: evaluering af tiltag");
        assertThat(item.at("/content/proposals").valueStream().map(it -> it.asString()))
                .containsExactly(
                        "at udvalget evaluerer tiltaget »Makkere« (LMU Evalby)",
                        "at udvalget drøfter, at tiltaget »Stillerum« (LMU Evalby) blev stoppet"
                                + " før sin evaluering");
        assertThat(item.at("/content/caseStatement").asString())
                .isEqualTo(
                        """
                        Status pr. 20. januar 2025.

                        Makkere (LMU Evalby): sat i gang den 15. januar 2024; evaluering nr. 1 \
                        skulle ske senest den 15. januar 2025. Fristen er overskredet med 5 dage. \
                        Ingen har forklaret forsinkelsen.

                        Stillerum (LMU Evalby): sat i gang den 15. januar 2024, stoppet den \
                        1. oktober 2024.""");
    }

    @Test
    void where_nothing_is_due_nothing_is_put_there() {
        String meeting = planned("2025-02-01");

        assertThat(
                        post(
                                        "/api/v1/meetings/" + meeting + "/agenda/evaluation-item",
                                        "'on':'2025-01-20'")
                                .problem())
                .isEqualTo("nothing-to-evaluate");
    }

    private String started(String title, String on) {
        String id =
                ok(api.post(
                                "/api/v1/initiatives",
                                Map.of(
                                        "title", title,
                                        "ownerBodyId", lmu,
                                        "horizon", "NOW")))
                        .id();
        ok(post("/api/v1/initiatives/" + id + "/adoption", "'on':'2024-01-10'"));
        ok(post("/api/v1/initiatives/" + id + "/start", "'on':'" + on + "'"));
        return id;
    }

    private String planned(String date) {
        return ok(api.post(
                        "/api/v1/meeting-plan",
                        Map.of(
                                "bodyId", hmu,
                                "kind", "ORDINARY",
                                "date", date,
                                "title", "Ordinært møde",
                                "on", "2024-12-02")))
                .id();
    }

    private Answer post(String path, String fields) {
        return api.post(path, "{" + fields.replace('\'', '"') + "}");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
