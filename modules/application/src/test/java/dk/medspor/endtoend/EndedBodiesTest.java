package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks a body that has ended is told who stands in its place, and nothing is recorded. */
class EndedBodiesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String END = "2024-06-01";
    private static final String BEFORE = "2024-05-31";

    private final Api api = MEDSPOR.api();
    private final String hmu = body(Map.of("name", "HMU Sluttet", "tier", "MAIN"));
    private final String successor = below("LMU Ny");
    private final String between = below("LMU Mellem");
    private final String ended = below("LMU Gammel");

    @Test
    void it_is_not_asked_for_anything_new() {
        String running = started();
        end();

        refused("/initiatives", proposal(ended), "ownerBodyId");
        refused(
                "/initiatives/copies",
                Map.of("originId", running, "ownerBodyId", ended),
                "ownerBodyId");
        refused(
                "/initiatives/" + running + "/handover",
                Map.of("on", END, "evaluatingBodyId", ended, "reason", "Aftalt"),
                "evaluatingBodyId");
        refused("/initiatives/" + adopted() + "/start", start(), "evaluatingBodyId");
        refused("/initiatives/" + running + "/evaluations", evaluation(END), "evaluatingBodyId");
        refused("/calls", call(ended, hmu, END), "forumBodyId");
        refused("/calls", call(hmu, ended, END), "addresseeBodyIds");
        refused("/meetings", meeting(END), "bodyId");
        refused("/meeting-plan", plan(), "bodyId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/calls", "/evaluations"})
    void what_it_did_before_its_end_is_recorded_afterwards(String what) {
        String running = started();
        end();

        Answer answer =
                switch (what) {
                    case "/meetings" -> api.post("/api/v1/meetings", meeting(BEFORE));
                    case "/calls" -> api.post("/api/v1/calls", call(ended, hmu, BEFORE));
                    default ->
                            api.post(
                                    "/api/v1/initiatives/" + running + "/evaluations",
                                    evaluation(BEFORE));
                };

        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
    }

    private void refused(String path, Map<String, ?> request, String field) {
        long head = MEDSPOR.head();
        Answer answer = api.post("/api/v1" + path, request);

        assertThat(answer.problem()).as(answer.response().body()).isEqualTo("body-dissolved");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).contains(ended, END, successor).doesNotContain(between);
        assertThat(answer.fields()).isEqualTo(field + " body-dissolved");
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    /** Its successor ended, too. */
    private void end() {
        dissolve(ended, between);
        dissolve(between, successor);
    }

    private void dissolve(String body, String by) {
        Answer answer =
                api.post(
                        "/api/v1/bodies/" + body + "/dissolution",
                        Map.of("on", END, "successorBodyId", by, "reason", "Ny struktur"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String started() {
        String id = adopted();
        assertThat(
                        api.post("/api/v1/initiatives/" + id + "/start", Map.of("on", "2023-01-09"))
                                .status())
                .isEqualTo(200);
        return id;
    }

    private String adopted() {
        String id = api.post("/api/v1/initiatives", proposal(successor)).id();
        api.post("/api/v1/initiatives/" + id + "/adoption", Map.of("on", "2023-01-09"));
        return id;
    }

    private static Map<String, String> proposal(String owner) {
        return Map.of("title", "Ro", "ownerBodyId", owner, "horizon", "NOW");
    }

    private Map<String, String> start() {
        return Map.of("on", "2024-05-01", "evaluatingBodyId", ended, "reason", "Aftalt");
    }

    private Map<String, String> evaluation(String on) {
        Map<String, String> evaluation = new HashMap<>(Map.of("evaluatingBodyId", ended));
        evaluation.putAll(Map.of("on", on, "verdict", "CONTINUE", "evidence", "Der er mere ro"));
        evaluation.put("reason", "HMU nåede det ikke");
        return evaluation;
    }

    private static Map<String, Object> call(String forum, String addressee, String on) {
        return Map.of(
                "title",
                "Hvad gør I?",
                "forumBodyId",
                forum,
                "addresseeBodyIds",
                List.of(addressee),
                "on",
                on);
    }

    private Map<String, String> meeting(String date) {
        return Map.of("bodyId", ended, "kind", "ORDINARY", "date", date, "title", "Møde");
    }

    private Map<String, String> plan() {
        Map<String, String> plan = new HashMap<>(meeting("2024-09-02"));
        plan.put("on", "2024-05-01");
        return plan;
    }

    private String below(String name) {
        return body(Map.of("name", name, "tier", "LOCAL", "parentId", hmu));
    }

    private String body(Map<String, String> fields) {
        return api.post("/api/v1/bodies", fields).id();
    }
}
