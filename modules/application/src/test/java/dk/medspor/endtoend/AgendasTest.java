package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a secretary prepares meetings: the plan, the agenda, and what waits. */
class AgendasTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String ITEM = "{\"title\":\"%s\",\"purpose\":\"DISCUSSION\"}";

    private final Api api = MEDSPOR.api();
    private final String hmu = body("HMU Mødeby", "MAIN");
    private final String area = body("Sektor-MED Mødeby", "AREA");

    @Test
    void an_agenda_grows_from_what_recurs_and_what_is_proposed_in_time() {
        ok(
                api.post(
                        "/api/v1/recurring-items",
                        "{\"bodyId\":\"%s\",\"on\":\"2024-01-01\",\"items\":[%s,%s]}"
                                .formatted(
                                        hmu,
                                        ITEM.formatted("Siden sidst"),
                                        ITEM.formatted("Eventuelt"))));
        String meeting = planned(hmu, "2024-12-02");

        ok(propose(meeting, "Budget", "2024-11-18"));
        Answer late = propose(meeting, "Lukning", "2024-11-19");
        assertThat(late.problem()).isEqualTo("proposal-late");
        assertThat(late.text("detail")).contains("2024-11-18");
        ok(
                post(
                        meeting,
                        "/agenda/items",
                        "\"on\":\"2024-11-19\",\"urgency\":\"Byrådet har besluttet det\",\"item\":"
                                + ITEM.formatted("Lukning")));
        ok(post(meeting, "/agenda/order", "\"on\":\"2024-11-20\",\"items\":[1,3,4,2]"));
        ok(post(meeting, "/agenda/publication", "\"on\":\"2024-11-25\""));

        JsonNode agenda = agenda(meeting, "2024-12-02");
        assertThat(titles(agenda)).containsExactly("Siden sidst", "Budget", "Lukning", "Eventuelt");
        assertThat(agenda.path("items").get(2).at("/late/deadline").asString())
                .isEqualTo("2024-11-18");
        assertThat(agenda.path("publishBy").asString()).isEqualTo("2024-11-25");
        assertThat(titles(agenda(meeting, "2024-11-17")))
                .containsExactly("Siden sidst", "Eventuelt");
    }

    @Test
    void a_body_that_has_agreed_other_deadlines_is_held_to_them() {
        ok(
                api.post(
                        "/api/v1/bodies/" + area + "/rules-of-procedure",
                        "{\"on\":\"2024-01-02\",\"validFrom\":\"2024-02-01\",\"proposalDays\":21,"
                                + "\"agendaDays\":10}"));
        String meeting = planned(area, "2024-12-02");

        Answer late = propose(meeting, "Budget", "2024-11-12");

        assertThat(late.problem()).isEqualTo("proposal-late");
        assertThat(late.text("detail")).contains("2024-11-11");
        ok(propose(meeting, "Budget", "2024-11-11"));
        assertThat(agenda(meeting, "2024-12-02").path("publishBy").asString())
                .isEqualTo("2024-11-22");
    }

    @Test
    void two_secretaries_on_one_agenda_learn_what_the_other_did() {
        String meeting = planned(hmu, "2024-12-02");
        Answer seen = api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/agenda");
        String tag = seen.response().headers().firstValue("ETag").orElseThrow();
        ok(propose(meeting, "Budget", "2024-11-01"));

        Answer stale =
                api.send(
                        api.request("/api/v1/meetings/" + meeting + "/agenda/items")
                                .header("Content-Type", "application/json")
                                .header("If-Match", tag)
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"on\":\"2024-11-01\",\"item\":"
                                                        + ITEM.formatted("APV")
                                                        + "}")));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("changes").get(0).path("event").asString())
                .isEqualTo("AgendaItemAdded");
        assertThat(titles(agenda(meeting, "2024-12-02"))).containsExactly("Budget");
    }

    @Test
    void what_is_referred_or_deferred_waits_until_it_is_taken_up() {
        String first = planned(area, "2024-10-01");
        ok(propose(first, "Vold og trusler", "2024-09-01"));
        ok(propose(first, "Ferieplan", "2024-09-01"));
        ok(post(first, "/held", ""));
        ok(
                post(
                        first,
                        "/agenda/items/1/referrals",
                        "\"on\":\"2024-10-01\",\"forum\":\"BODY\",\"bodyId\":\"" + hmu + "\""));
        ok(
                post(
                        first,
                        "/agenda/items/2/deferral",
                        "\"on\":\"2024-10-01\",\"reason\":\"Tiden gik\""));

        assertThat(waiting(hmu, "2024-10-02")).containsExactly("Vold og trusler");
        assertThat(waiting(area, "2024-10-02")).containsExactly("Ferieplan");

        String second = planned(hmu, "2024-12-02");
        String take = "\"on\":\"2024-11-01\",\"meetingId\":\"%s\",\"item\":1".formatted(first);
        ok(post(second, "/agenda/taken-up", take));

        assertThat(post(second, "/agenda/taken-up", take).problem()).isEqualTo("item-not-waiting");
        assertThat(waiting(hmu, "2024-11-01")).isEmpty();
        assertThat(waiting(hmu, "2024-10-31")).containsExactly("Vold og trusler");
        JsonNode taken = agenda(second, "2024-12-02").path("items").get(0);
        assertThat(taken.at("/content/title").asString()).isEqualTo("Vold og trusler");
        assertThat(taken.path("takenUpFrom").asString()).isEqualTo(first);
    }

    @Test
    void the_plan_shows_what_was_moved_and_called_off_and_lists_joint_meetings_for_both() {
        String moved = planned(hmu, "2024-12-02");
        ok(
                post(
                        moved,
                        "/moves",
                        "\"on\":\"2024-11-01\",\"date\":\"2024-12-09\",\"reason\":\"Sygdom\""));
        String joint =
                api.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId", hmu,
                                        "jointBodyIds", List.of(area),
                                        "kind", "EXTRAORDINARY",
                                        "date", "2024-11-20",
                                        "title", "Fællesmøde",
                                        "on", "2024-09-01"))
                        .id();
        ok(post(joint, "/cancellation", "\"on\":\"2024-11-10\",\"reason\":\"Ikke nødvendigt\""));

        assertThat(plan(hmu, "2024-11-15"))
                .containsExactly("2024-11-20 CANCELLED", "2024-12-09 PLANNED");
        assertThat(plan(hmu, "2024-10-15"))
                .containsExactly("2024-11-20 PLANNED", "2024-12-02 PLANNED");
        assertThat(plan(area, "2024-11-15")).containsExactly("2024-11-20 CANCELLED");
    }

    private List<String> plan(String body, String on) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/meeting-plan?body=" + body + "&on=" + on)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("date").asString() + " " + it.path("state").asString())
                .toList();
    }

    private List<String> waiting(String body, String on) {
        return titles(
                api.getSeeing(MEDSPOR.head(), "/api/v1/incoming-items?body=" + body + "&on=" + on)
                        .body());
    }

    private static List<String> titles(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(it -> it.at("/content/title").asString())
                .toList();
    }

    private JsonNode agenda(String meeting, String on) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/agenda?on=" + on)
                .body();
    }

    private Answer propose(String meeting, String title, String on) {
        return post(
                meeting,
                "/agenda/items",
                "\"on\":\"" + on + "\",\"item\":" + ITEM.formatted(title));
    }

    private Answer post(String meeting, String step, String fields) {
        return api.post("/api/v1/meetings/" + meeting + step, "{" + fields + "}");
    }

    private String planned(String body, String date) {
        return ok(api.post(
                        "/api/v1/meeting-plan",
                        Map.of(
                                "bodyId", body,
                                "kind", "ORDINARY",
                                "date", date,
                                "title", "Ordinært møde",
                                "on", "2024-08-01")))
                .id();
    }

    private String body(String name, String tier) {
        return api.post("/api/v1/bodies", Map.of("name", name, "tier", tier)).id();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
