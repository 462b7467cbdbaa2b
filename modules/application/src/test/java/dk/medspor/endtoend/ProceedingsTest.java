package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is agreed at one meeting stands on the agendas of the next ones until it is closed. */
class ProceedingsTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final List<String> DATES =
            List.of("2024-02-01", "2024-05-01", "2024-08-01", "2024-11-01");

    private static final String ON_FEBRUARY = "\"on\":\"2024-02-01\",";
    private static final String ITEM = "{\"title\":\"Budget\",\"purpose\":\"DECISION\"}";

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Referatby", "tier", "MAIN")).id();

    @Test
    void a_follow_up_is_carried_through_four_meetings_until_it_is_closed() {
        List<String> meetings = DATES.stream().map(this::planned).toList();
        ok(post(meetings.getFirst(), "/held", ""));
        ok(
                post(
                        meetings.getFirst(),
                        "/follow-ups",
                        "\"text\":\"Mentorordningen efterses\",\"actor\":\"HR\","
                                + "\"due\":{\"words\":\"når materialet ligger klar\","
                                + "\"condition\":\"materialet ligger klar\"}"));

        assertThat(sinceLast(meetings.get(0), "2024-12-01")).isEmpty();
        assertThat(sinceLast(meetings.get(1), "2024-12-01")).containsExactly("AWAITING");
        assertThat(sinceLast(meetings.get(2), "2024-12-01")).containsExactly("AWAITING");

        ok(
                post(
                        meetings.getFirst(),
                        "/follow-ups/1/closing",
                        "\"on\":\"2024-08-01\",\"result\":\"DONE\",\"reason\":\"Efterset\""));

        assertThat(sinceLast(meetings.get(1), "2024-12-01")).containsExactly("AWAITING");
        assertThat(sinceLast(meetings.get(2), "2024-12-01")).containsExactly("CLOSED");
        assertThat(sinceLast(meetings.get(2), "2024-07-31")).containsExactly("AWAITING");
        assertThat(sinceLast(meetings.get(3), "2024-12-01")).isEmpty();
        assertThat(sinceLast(meetings.get(3), "2024-07-31")).containsExactly("AWAITING");
        assertThat(open("2024-07-31")).isEqualTo(1);
        assertThat(open("2024-08-01")).isZero();

        ok(post(meetings.getFirst(), "/follow-ups/1/reopened", "\"reason\":\"Ikke helt\""));

        assertThat(sinceLast(meetings.get(3), "2024-12-01")).containsExactly("AWAITING");
    }

    @Test
    void what_a_body_that_ended_had_still_to_do_is_carried_by_its_successor() {
        String lmu =
                ok(api.post(
                                "/api/v1/bodies",
                                Map.of("name", "LMU Øst", "tier", "LOCAL", "parentId", hmu)))
                        .id();
        String last = planned(lmu, "2024-02-15");
        ok(post(last, "/held", ""));
        ok(
                post(
                        last,
                        "/follow-ups",
                        "\"text\":\"Nøglerne skiftes\",\"due\":{\"words\":\"snarest\"}"));
        ok(
                api.post(
                        "/api/v1/bodies/" + lmu + "/dissolution",
                        Map.of("on", "2024-04-01", "successorBodyId", hmu, "reason", "Lukket")));
        String next = planned("2024-05-01");

        assertThat(sinceLast(next, "2024-03-31")).isEmpty();
        assertThat(sinceLast(next, "2024-05-01")).containsExactly("OPEN");
        assertThat(open("2024-03-31")).isZero();
        assertThat(open("2024-04-01")).isEqualTo(1);
    }

    @Test
    void what_waited_for_a_body_that_ended_is_taken_up_by_its_successor() {
        String lmu =
                ok(api.post(
                                "/api/v1/bodies",
                                Map.of("name", "LMU Nord", "tier", "LOCAL", "parentId", hmu)))
                        .id();
        String source = planned(lmu, "2024-02-20");
        ok(post(source, "/agenda/items", ON_FEBRUARY + "\"item\":" + ITEM));
        ok(post(source, "/agenda/items/1/deferral", ON_FEBRUARY + "\"reason\":\"Tid\""));
        ok(
                api.post(
                        "/api/v1/bodies/" + lmu + "/dissolution",
                        Map.of("on", "2024-04-01", "successorBodyId", hmu, "reason", "Lukket")));

        assertThat(waitingAtHmu("2024-03-31")).isEmpty();
        assertThat(waitingAtHmu("2024-04-01")).containsExactly(lmu);

        String next = planned("2024-05-02");
        String early = takeUp("2024-03-31", source);
        String late = takeUp("2024-04-02", source);
        Answer before = post(next, "/agenda/taken-up", early);
        assertThat(before.problem()).isEqualTo("item-not-waiting");
        ok(post(next, "/agenda/taken-up", late));

        assertThat(waitingAtHmu("2024-04-02")).isEmpty();
        assertThat(waitingAtHmu("2024-04-01")).containsExactly(lmu);
        assertThat(post(next, "/agenda/taken-up", late).problem()).isEqualTo("item-not-waiting");
    }

    @Test
    void open_follow_ups_of_several_meetings_go_to_others_when_a_term_ends() {
        List<String> meetings = DATES.stream().limit(2).map(this::planned).toList();
        meetings.forEach(it -> ok(post(it, "/held", "")));
        String keys = "\"text\":\"Nøgler\",\"actor\":\"Formanden\",\"due\":{\"words\":\"snarest\"}";
        meetings.forEach(it -> ok(post(it, "/follow-ups", keys)));
        String handover = "{\"on\":\"2024-06-01\",\"reason\":\"Ny periode\",\"followUps\":[%s,%s]}";
        String to = "{\"meetingId\":\"%s\",\"number\":%d,\"actor\":\"Næstformanden\"}";

        Answer wrong =
                api.post(
                        "/api/v1/follow-ups/handovers",
                        handover.formatted(
                                to.formatted(meetings.get(0), 1),
                                to.formatted(meetings.get(0), 7)));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.problem()).isEqualTo("unknown-follow-up");
        ok(
                api.post(
                        "/api/v1/follow-ups/handovers",
                        handover.formatted(
                                to.formatted(meetings.get(0), 1),
                                to.formatted(meetings.get(1), 1))));

        assertThat(actors("2024-05-31")).containsExactly("Formanden", "Formanden");
        assertThat(actors("2024-06-01")).containsExactly("Næstformanden", "Næstformanden");
    }

    @Test
    void those_who_met_evaluate_the_meeting() {
        String meeting = planned("2024-03-02");
        String good = "\"on\":\"2024-03-02\",\"wentWell\":\"Alle kom til orde\"";
        assertThat(post(meeting, "/self-evaluations", good).problem())
                .isEqualTo("meeting-not-held");
        ok(post(meeting, "/held", ""));
        assertThat(post(meeting, "/self-evaluations", "\"on\":\"2024-03-02\"").problem())
                .isEqualTo("self-evaluation-empty");
        ok(post(meeting, "/self-evaluations", good));
        assertThat(post(meeting, "/self-evaluations", good).problem())
                .isEqualTo("self-evaluated-already");

        assertThat(
                        api.getSeeing(
                                        MEDSPOR.head(),
                                        "/api/v1/meetings/" + meeting + "/proceedings")
                                .body()
                                .at("/selfEvaluation/wentWell")
                                .asString())
                .isEqualTo("Alle kom til orde");
    }

    @Test
    void nothing_is_decided_before_the_meeting_and_a_disagreement_carries_both_statements() {
        String meeting = planned("2024-03-01");
        ok(
                post(
                        meeting,
                        "/agenda/items",
                        "\"on\":\"2024-02-01\",\"item\":"
                                + "{\"title\":\"Budget\",\"purpose\":\"DECISION\"}"));
        String decision =
                "\"outcome\":\"DECIDED\",\"text\":\"Vedtaget\",\"sides\":{\"view\":\"DISAGREED\","
                        + "\"management\":\"Rammen holder\"%s}";

        assertThat(conclude(meeting, decision.formatted("")).problem())
                .isEqualTo("meeting-not-held");
        ok(post(meeting, "/held", ""));
        Answer lacking = conclude(meeting, decision.formatted(""));
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.problem()).isEqualTo("statement-of-each-side");
        ok(conclude(meeting, decision.formatted(",\"employees\":\"Rammen holder ikke\"")));

        var item =
                api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/proceedings")
                        .body()
                        .path("items")
                        .get(0);
        assertThat(item.path("outcome").asString()).isEqualTo("DECIDED");
        assertThat(item.at("/sides/employees").asString()).isEqualTo("Rammen holder ikke");
    }

    @Test
    void who_has_sent_apologies_is_stood_in_for() {
        String meeting = planned("2024-04-01");
        String lone = person();
        String substitute =
                attendance(person(), "SUBSTITUTE", "PRESENT") + ",\"insteadOf\":\"" + lone + "\"";

        ok(post(meeting, "/held", ""));
        assertThat(post(meeting, "/attendance", substitute).problem())
                .isEqualTo("substituted-may-come");
        ok(post(meeting, "/attendance", attendance(lone, "MEMBER", "APOLOGIES")));
        ok(post(meeting, "/attendance", substitute));

        assertThat(
                        api.getSeeing(
                                        MEDSPOR.head(),
                                        "/api/v1/meetings/" + meeting + "/proceedings")
                                .body()
                                .path("attendance")
                                .valueStream()
                                .map(it -> it.path("presence").asString()))
                .containsExactly("APOLOGIES", "PRESENT");
    }

    @Test
    void a_participant_is_registered_and_a_member_of_a_constituted_body_holds_a_seat() {
        String meeting = planned("2024-04-01");
        ok(post(meeting, "/held", ""));
        String leader = person();
        String guest = person();
        ok(
                api.post(
                        "/api/v1/bodies/" + hmu + "/constitutions",
                        Map.of(
                                "on",
                                "2024-01-02",
                                "seats",
                                List.of(
                                        Map.of(
                                                "side", "MANAGEMENT",
                                                "basis", "LEADER",
                                                "holderId", leader),
                                        Map.of("side", "EMPLOYEE", "basis", "EMPLOYEE")))));

        assertThat(
                        post(
                                        meeting,
                                        "/attendance",
                                        attendance(
                                                UUID.randomUUID().toString(), "GUEST", "PRESENT"))
                                .problem())
                .isEqualTo("unknown-person");
        assertThat(post(meeting, "/attendance", attendance(guest, "MEMBER", "PRESENT")).problem())
                .isEqualTo("holds-no-seat");
        ok(post(meeting, "/attendance", attendance(guest, "PRESENTER", "PRESENT")));
        ok(post(meeting, "/attendance", attendance(leader, "MEMBER", "PRESENT")));
    }

    private String person() {
        return ok(api.post("/api/v1/people", Map.of("name", "Lone Skovby"))).id();
    }

    private static String attendance(String person, String capacity, String presence) {
        return "\"on\":\"2024-04-01\",\"personId\":\"%s\",\"capacity\":\"%s\",\"presence\":\"%s\""
                .formatted(person, capacity, presence);
    }

    private List<String> sinceLast(String meeting, String on) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/agenda?on=" + on)
                .body()
                .path("sinceLast")
                .valueStream()
                .map(it -> it.path("state").asString())
                .toList();
    }

    private long open(String on) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/follow-ups/open?body=" + hmu + "&on=" + on)
                .body()
                .path("total")
                .asLong();
    }

    private Answer conclude(String meeting, String fields) {
        return post(meeting, "/agenda/items/1/conclusions", fields);
    }

    private Answer post(String meeting, String step, String fields) {
        return api.post("/api/v1/meetings/" + meeting + step, "{" + fields + "}");
    }

    private String planned(String date) {
        return planned(hmu, date);
    }

    private String planned(String body, String date) {
        return ok(api.post(
                        "/api/v1/meeting-plan",
                        Map.of(
                                "bodyId", body,
                                "kind", "ORDINARY",
                                "date", date,
                                "title", "Ordinært møde",
                                "on", "2024-01-02")))
                .id();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    private List<String> waitingAtHmu(String on) {
        return api.getSeeing(
                        MEDSPOR.head(), "/api/v1/incoming-items?body=%s&on=%s".formatted(hmu, on))
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("waitsForBodyId").asString())
                .toList();
    }

    private static String takeUp(String on, String source) {
        return "\"on\":\"%s\",\"meetingId\":\"%s\",\"item\":1".formatted(on, source);
    }

    private List<String> actors(String on) {
        return api.getSeeing(
                        MEDSPOR.head(), "/api/v1/follow-ups/open?body=%s&on=%s".formatted(hmu, on))
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("actor").asString())
                .toList();
    }
}
