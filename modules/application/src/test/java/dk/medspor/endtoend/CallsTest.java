package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** "Every area may start an action": who did, who said no, and who is silent. */
class CallsTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api secretary = MEDSPOR.api();
    private final String hmu = body(Map.of("name", "HMU", "tier", "MAIN"));
    private final String active = local("LMU Aktiv");
    private final String busy = local("LMU Travl");
    private final String silent = local("LMU Stille");

    @Test
    void hmu_sees_who_has_answered_what_on_a_day_and_as_it_was_recorded() {
        String call = issued();
        String initiative = started(active);
        ok(answer(call, "take-ups", active, Map.of("initiativeId", initiative)));
        Answer declined = ok(answer(call, "declines", busy, Map.of("reason", "Ombygning")));

        Answer now = seen("/api/v1/calls?body=" + hmu);

        assertThat(now.body().at("/total").asInt()).isEqualTo(1);
        assertThat(states(now.body().at("/items/0").path("addressees")))
                .containsExactly("STARTED", "DECLINED", "NO_ANSWER");
        assertThat(now.body().at("/items/0/silent/0").asString()).isEqualTo(silent);
        assertThat(now.body().at("/items/0/addressees/1/reason").asString()).isEqualTo("Ombygning");

        Answer before = seen("/api/v1/calls/" + call + "?on=2024-01-31");
        assertThat(before.body().path("silent")).hasSize(3);
        assertThat(seen("/api/v1/calls/" + call + "?on=2023-10-03").status()).isEqualTo(404);

        Answer asRecorded =
                seen("/api/v1/calls/%s?asOf=%d".formatted(call, declined.position() - 1));
        assertThat(states(asRecorded.body().path("addressees")))
                .containsExactly("STARTED", "NO_ANSWER", "NO_ANSWER");
    }

    @Test
    void a_mistaken_answer_is_retracted_with_a_reason_and_the_trail_shows_both() {
        String call = issued();
        ok(answer(call, "declines", active, Map.of("reason", "Ombygning")));
        ok(
                secretary.post(
                        "/api/v1/calls/" + call + "/retractions",
                        Map.of("bodyId", active, "reason", "Det var et andet udvalg")));

        Answer read = seen("/api/v1/calls/" + call);
        assertThat(read.body().path("silent")).hasSize(3);
        assertThat(
                        secretary
                                .get("/api/v1/audit/trail?subject=" + call)
                                .body()
                                .path("items")
                                .valueStream()
                                .map(it -> it.path("event").asString()))
                .containsExactly("CallIssued", "CallDeclined", "AnswerRetracted");
    }

    @Test
    void an_answer_that_breaks_a_rule_is_refused_at_its_field_and_leaves_no_event() {
        String call = issued();
        String theirs = started(busy);
        long head = MEDSPOR.head();

        Answer foreign = answer(call, "take-ups", active, Map.of("initiativeId", theirs));
        Answer unknown =
                answer(call, "take-ups", active, Map.of("initiativeId", UUID.randomUUID()));
        Answer notAsked = answer(call, "declines", hmu, Map.of("reason", "Ombygning"));

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.fields()).isEqualTo("initiativeId not-their-own");
        assertThat(unknown.fields()).isEqualTo("initiativeId unknown-initiative");
        assertThat(notAsked.fields()).isEqualTo("bodyId not-asked");
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    @Test
    void an_lmu_answers_for_its_own_bodies_and_sees_no_others_answer() {
        String call = issued();
        String login = "lmu-" + UUID.randomUUID();
        Users.create(MEDSPOR, login, "LMU", List.of(busy));
        Api lmu = MEDSPOR.api(login, Users.PASSWORD);
        String path = "/api/v1/calls/" + call;
        var declined = Map.of("bodyId", busy, "on", "2024-02-01", "reason", "Ombygning");
        var foreign = Map.of("bodyId", silent, "on", "2024-02-01", "reason", "Ombygning");

        assertThat(lmu.post(path + "/declines", foreign).status()).isEqualTo(403);
        ok(lmu.post(path + "/declines", declined));

        Answer seen = lmu.getSeeing(MEDSPOR.head(), path);
        assertThat(seen.body().path("addressees")).hasSize(1);
        assertThat(states(seen.body().path("addressees"))).containsExactly("DECLINED");
        assertThat(seen.body().path("silent")).isEmpty();
    }

    /** As somebody reads who knows of everything that was recorded. */
    private Answer seen(String path) {
        return secretary.getSeeing(MEDSPOR.head(), path);
    }

    private String issued() {
        return secretary
                .post(
                        "/api/v1/calls",
                        Map.of(
                                "title",
                                "Et tiltag hver",
                                "forumBodyId",
                                hmu,
                                "addresseeBodyIds",
                                List.of(active, busy, silent),
                                "on",
                                "2023-10-04"))
                .id();
    }

    private Answer answer(String call, String how, String body, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("bodyId", body);
        fields.put("on", "2024-02-01");
        return secretary.post("/api/v1/calls/" + call + "/" + how, fields);
    }

    private String started(String owner) {
        String id =
                secretary
                        .post(
                                "/api/v1/initiatives",
                                Map.of("title", "Ro", "ownerBodyId", owner, "horizon", "NOW"))
                        .id();
        var on = Map.of("on", "2024-01-08");
        ok(secretary.post("/api/v1/initiatives/" + id + "/adoption", on));
        ok(secretary.post("/api/v1/initiatives/" + id + "/start", on));
        return id;
    }

    private String local(String name) {
        return body(Map.of("name", name, "tier", "LOCAL", "parentId", hmu));
    }

    private String body(Map<String, ?> fields) {
        return secretary.post("/api/v1/bodies", fields).id();
    }

    private static List<String> states(JsonNode addressees) {
        return addressees.valueStream().map(it -> it.path("state").asString()).toList();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }
}
