package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A theme day from its programme to the figures that somebody was to find out. */
class ThemeDayTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Temaby", "tier", "MAIN")).id();

    @Test
    void tells_which_questions_of_which_group_are_unanswered() {
        String meeting = themeDay();
        String first = group(meeting, "'form':'GROUP','name':'Gruppe 1'");
        String second = group(meeting, "'form':'STATION','name':'Station 2','questions':[2]");
        assertThat(unanswered(meeting)).containsExactly("[1,2]", "[2]");

        String said = captured(first, "'kind':'PROPOSAL','question':1,'text':'Makkerordning'");
        captured(second, "'kind':'EXPERIENCE','question':2,'text':'Det virker'");

        assertThat(unanswered(meeting)).containsExactly("[2]", "[]");
        assertThat(problem("/groups/" + second + "/contributions", said(1, "Nej")))
                .isEqualTo("not-put-to-group");
        assertThat(
                        problem(
                                "/meetings/" + meeting + "/groups/" + first + "/disbandment",
                                "'reason':'Nej'"))
                .isEqualTo("group-has-spoken");
        assertThat(problem("/meetings/" + meeting + "/outline", outline(2)))
                .isEqualTo("question-answered");

        ok("/contributions/" + said + "/withdrawal", "'on':'2024-03-10','reason':'Sagt to gange'");

        assertThat(unanswered(meeting)).containsExactly("[1,2]", "[]");
        assertThat(unanswered(meeting, "on=2024-03-09")).containsExactly("[2]", "[]");
    }

    @Test
    void a_point_answers_on_each_day_the_question_that_it_answered_then() {
        String meeting = themeDay();
        String group = group(meeting, "'form':'GROUP','name':'Gruppe 1'");
        String point = captured(group, "'question':1,'text':'Makkerordning'");

        ok(
                "/contributions/" + point + "/edits",
                "'on':'2024-03-05','reason':'Hørte til nummer to',"
                        + "'said':{'question':2,'text':'Makkerordning'}");

        assertThat(unanswered(meeting, "on=2024-03-04")).containsExactly("[2]");
        assertThat(unanswered(meeting, "on=2024-03-05")).containsExactly("[1]");

        ok("/contributions/" + point + "/withdrawal", "'on':'2024-03-10','reason':'Trukket'");

        assertThat(unanswered(meeting, "on=2024-03-04")).containsExactly("[2]");
        assertThat(unanswered(meeting, "on=2024-03-09")).containsExactly("[1]");
        assertThat(unanswered(meeting, "on=2024-03-10")).containsExactly("[1,2]");
    }

    @Test
    void what_was_withdrawn_keeps_its_place_in_history() {
        String group = group(themeDay(), "'form':'TABLE','name':'Bord 1'");
        String first = captured(group, "'question':1,'text':'Ro'");
        String second = captured(group, "'question':1,'text':'Mere ro'");
        String third = captured(group, "'question':1,'text':'Mest ro'");
        long before = MEDSPOR.head();

        ok(
                "/contributions/" + second + "/edits",
                "'on':'2024-03-05','reason':'Upræcist','said':{'question':1,'text':'Ro om morgenen',"
                        + "'subItems':['også mandag']}");
        ok("/contributions/" + second + "/withdrawal", "'on':'2024-03-06','reason':'Trukket'");

        String list = "/groups/" + group + "/contributions";
        assertThat(texts(read(list))).containsExactly("Ro", "Ro om morgenen", "Mest ro");
        assertThat(read(list).body().at("/items/1/withdrawal/reason")).hasToString("\"Trukket\"");
        assertThat(texts(read(list + "?page=1&size=2"))).containsExactly("Mest ro");
        assertThat(read(list + "?page=1&size=2").body().path("total").asInt()).isEqualTo(3);
        assertThat(read("/groups/" + group).body().at("/answered/0/contributions").asInt())
                .isEqualTo(2);
        assertThat(texts(read(list + "?on=2024-03-04")))
                .containsExactly("Ro", "Mere ro", "Mest ro");
        assertThat(texts(read(list + "?asOf=" + before)))
                .containsExactly("Ro", "Mere ro", "Mest ro");
        assertThat(problem("/contributions/" + second + "/withdrawal", because("2024-03-07")))
                .isEqualTo("contribution-withdrawn");
        assertThat(problem("/contributions/" + first + "/reinstatement", "'reason':'Nej'"))
                .isEqualTo("contribution-not-withdrawn");

        ok("/contributions/" + second + "/reinstatement", "'reason':'Alligevel'");

        JsonNode again = read("/contributions/" + second).body();
        assertThat(again.path("withdrawal").isMissingNode() || again.path("withdrawal").isNull())
                .isTrue();
        assertThat(again.at("/earlier/0/text").asString()).isEqualTo("Mere ro");
        assertThat(again.at("/subItems/0").asString()).isEqualTo("også mandag");
        assertThat(problem("/contributions/" + third + "/answers", finding()))
                .isEqualTo("not-a-data-need");
    }

    @Test
    void a_data_need_has_an_owner_a_due_and_an_answer() {
        String meeting = themeDay();
        String group = group(meeting, "'form':'GROUP','name':'Gruppe 1'");
        String need = captured(group, "'kind':'DATA_NEED','question':2,'text':'Hvor mange?'");
        captured(group, "'kind':'CHALLENGE','question':2,'text':'Støj'");
        String open = "/data-needs/open?body=" + hmu + "&on=";
        assertThat(states(open + "2024-03-02")).containsExactly("UNASSIGNED");

        ok(
                "/contributions/" + need + "/assignments",
                "'on':'2024-03-03','owner':'HR','due':{'words':'inden april','to':'2024-03-31'}");
        assertThat(states(open + "2024-03-31")).containsExactly("OPEN");
        assertThat(states(open + "2024-04-01")).containsExactly("LATE");

        ok("/contributions/" + need + "/answers", finding());
        assertThat(states(open + "2024-05-01")).isEmpty();
        assertThat(states("/data-needs?body=" + hmu + "&on=2024-05-01"))
                .containsExactly("ANSWERED");
        assertThat(
                        texts(
                                read(
                                        "/meetings/"
                                                + meeting
                                                + "/contributions?kind=CHALLENGE&size=10"),
                                "items"))
                .containsExactly("Støj");
    }

    @Test
    void a_point_of_imported_notes_is_placed_in_a_group_and_then_edited_there() {
        String meeting =
                post(
                                "/imports",
                                ("'bodyId':'%s','meetings':[{'kind':'THEME_DAY','date':'2024-03-01','title':'Noter'}],"
                                                + "'sections':[{'type':'GROUP','number':1,'contributions':"
                                                + "[{'text':'Fra noterne'}]}]")
                                        .formatted(hmu))
                        .id();
        String said =
                read("/meetings/" + meeting + "/contributions").body().at("/items/0/id").asString();
        ok("/meetings/" + meeting + "/outline", outline(1, 2));
        String group = group(meeting, "'form':'GROUP','name':'Gruppe 1'");
        String other = group(meeting, "'form':'GROUP','name':'Gruppe 2'");

        ok("/contributions/" + said + "/places", "'groupId':'%s','question':2".formatted(group));

        assertThat(unanswered(meeting)).containsExactly("[1]", "[1,2]");
        assertThat(problem("/contributions/" + said + "/places", "'groupId':'" + other + "'"))
                .isEqualTo("stays-with-its-group");
        ok(
                "/contributions/" + said + "/edits",
                "'on':'2024-03-02','reason':'Bedre','said':{'question':1,'text':'Ret'}");
        assertThat(unanswered(meeting)).containsExactly("[2]", "[1,2]");
        assertThat(read("/meetings/" + meeting).body().at("/contributions/0/text").asString())
                .isEqualTo("Ret");
    }

    @Test
    void two_who_write_in_one_group_meet_and_two_groups_do_not() {
        String meeting = themeDay();
        String mine = group(meeting, "'form':'GROUP','name':'Gruppe 1'");
        String yours = group(meeting, "'form':'GROUP','name':'Gruppe 2'");
        captured(mine, "'question':1,'text':'Først'");
        String tag = read("/groups/" + mine).response().headers().firstValue("ETag").orElseThrow();

        captured(yours, "'question':1,'text':'Et andet bord'");
        assertThat(matching(tag, mine).status()).isEqualTo(201);
        Answer late = matching(tag, mine);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().path("changes").valueStream().map(it -> it.path("event").asString()))
                .containsExactly("ContributionRecorded");
    }

    private Answer matching(String tag, String group) {
        return api.send(
                api.request("/api/v1/groups/" + group + "/contributions")
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .POST(BodyPublishers.ofString(json(said(1, "Samtidig")))));
    }

    private String themeDay() {
        String meeting =
                post(
                                "/meetings",
                                "'bodyId':'%s','kind':'THEME_DAY','date':'2024-03-01','title':'Dag'"
                                        .formatted(hmu))
                        .id();
        ok("/meetings/" + meeting + "/outline", outline(1, 2));
        return meeting;
    }

    private static String outline(int... questions) {
        List<String> all =
                Arrays.stream(questions)
                        .mapToObj(
                                it ->
                                        "{'number':%d,'form':'QUESTION','text':'Spørgsmål %d','prompts':['Tænk højt']}"
                                                .formatted(it, it))
                        .toList();
        return "'programme':[{'from':'09:00','to':'09:30','text':'Velkomst'}],'rounds':"
                + "[{'number':1,'title':'Runde 1','format':'GROUP','questions':["
                + String.join(",", all)
                + "]}]";
    }

    private String group(String meeting, String fields) {
        return post("/meetings/" + meeting + "/groups", "'group':{" + fields + "}").id();
    }

    private String captured(String group, String fields) {
        Answer answer = post("/groups/" + group + "/contributions", "'said':{" + fields + "}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.id();
    }

    private static String said(int question, String text) {
        return "'said':{'question':%d,'text':'%s'}".formatted(question, text);
    }

    private static String finding() {
        return "'on':'2024-04-02','answer':'Tolv','source':'Lønsystemet'";
    }

    private static String because(String on) {
        return "'on':'%s','reason':'Fortrudt'".formatted(on);
    }

    private List<String> unanswered(String meeting) {
        return unanswered(meeting, "on=2024-12-31");
    }

    private List<String> unanswered(String meeting, String query) {
        return read("/meetings/" + meeting + "/completeness?" + query)
                .body()
                .path("groups")
                .valueStream()
                .map(it -> it.path("unanswered").toString())
                .toList();
    }

    private List<String> states(String path) {
        return read(path)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.at("/need/state").asString())
                .toList();
    }

    private static List<String> texts(Answer answer) {
        return texts(answer, "items");
    }

    private static List<String> texts(Answer answer, String list) {
        return answer.body()
                .path(list)
                .valueStream()
                .map(it -> it.path("text").asString())
                .toList();
    }

    private Answer read(String path) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1" + path);
    }

    private Answer post(String path, String fields) {
        return api.post("/api/v1" + path, json(fields));
    }

    private void ok(String path, String fields) {
        Answer answer = post(path, fields);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String problem(String path, String fields) {
        return post(path, fields).problem();
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }
}
