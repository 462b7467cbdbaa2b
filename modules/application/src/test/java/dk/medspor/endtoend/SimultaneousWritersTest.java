package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Two who write on the same at the same time: the second is told who wrote what in the place of
 * what, and loses nothing.
 */
class SimultaneousWritersTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String ON = "'on':'2024-03-02'";

    private final Api one = MEDSPOR.api();
    private String meeting = "";

    @BeforeEach
    void a_meeting_was_held() {
        String body = one.post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN")).id();
        meeting =
                "/api/v1/meetings/"
                        + ok(one.post(
                                        "/api/v1/meeting-plan",
                                        json(
                                                "'bodyId':'%s','kind':'ORDINARY','date':'2024-03-01','title':'Møde','on':'2024-01-02'"
                                                        .formatted(body))))
                                .id();
        ok(
                post(
                        "/agenda/items",
                        "'on':'2024-01-02','item':{'title':'Budget','purpose':'DECISION'}"));
        ok(post("/held", ""));
        ok(post("/minutes", ON));
    }

    @Test
    void of_one_item_of_the_minutes() {
        String tag = tag("/minutes");
        ok(matching(tag, "/minutes/edits", ON + ",'item':1,'text':'Drøftet længe'"));

        Answer late = matching(tag, "/minutes/edits", ON + ",'item':1,'text':'Drøftet kort'");

        JsonNode field = changed(late, "MinutesEdited", "minutes.text");
        assertThat(field.path("of").asString()).isEqualTo("1");
        assertThat(field.path("before").isNull()).isTrue();
        assertThat(field.path("after").asString()).isEqualTo("Drøftet længe");

        ok(matching(tag("/minutes"), "/minutes/edits", ON + ",'item':1,'text':'Drøftet kort'"));
        Answer later = matching(tag, "/minutes/edits", ON + ",'item':1,'text':'Nej'");
        JsonNode second = later.body().at("/changes/1/fields/0");
        assertThat(second.path("before").asString()).isEqualTo("Drøftet længe");
        assertThat(second.path("after").asString()).isEqualTo("Drøftet kort");
    }

    @Test
    void of_the_attendance_of_one_person() {
        String person = ok(one.post("/api/v1/people", json("'name':'Ida Berg'"))).id();
        String fields = ON + ",'personId':'" + person + "','capacity':'GUEST','presence':'%s'";
        String tag = tag("/proceedings");
        ok(matching(tag, "/attendance", fields.formatted("PRESENT")));

        Answer late = matching(tag, "/attendance", fields.formatted("APOLOGIES"));

        JsonNode field = changed(late, "AttendanceNoted", "attendance.presence");
        assertThat(field.path("of").asString()).isEqualTo(person);
        assertThat(field.path("after").asString()).isEqualTo("PRESENT");
        assertThat(read("/proceedings").body().at("/attendance/0/presence").asString())
                .isEqualTo("PRESENT");
    }

    @Test
    void of_what_an_item_came_to() {
        String conclusions = "/agenda/items/1/conclusions";
        String tag = tag("/proceedings");
        ok(matching(tag, conclusions, "'outcome':'NOTED','text':'Taget til efterretning'"));

        Answer late = matching(tag, conclusions, "'outcome':'DISCUSSED','text':'Drøftet'");

        assertThat(changed(late, "ItemConcluded", "conclusion.text").path("after").asString())
                .isEqualTo("Taget til efterretning");
    }

    @Test
    void of_one_contribution() {
        ok(
                post(
                        "/outline",
                        "'programme':[],'rounds':[{'number':1,'title':'R','format':'GROUP','questions':"
                                + "[{'number':1,'form':'QUESTION','text':'Hvad?','prompts':[]}]}]"));
        String group = ok(post("/groups", "'group':{'form':'GROUP','name':'Gruppe 1'}")).id();
        String said = "'said':{'question':1,'text':'%s'}";
        String point =
                ok(one.post(
                                "/api/v1/groups/" + group + "/contributions",
                                json(said.formatted("Ro"))))
                        .id();
        String address = "/api/v1/contributions/" + point;
        String tag = tagOf(address);
        String edit = ON + ",'reason':'Klarere'," + said;
        ok(matchingAt(tag, address + "/edits", edit.formatted("Mere ro")));

        Answer late = matchingAt(tag, address + "/edits", edit.formatted("Fred og ro"));

        JsonNode field = changed(late, "ContributionEdited", "contribution.text");
        assertThat(field.path("of").asString()).isEqualTo(point);
        assertThat(field.path("before").asString()).isEqualTo("Ro");
        assertThat(field.path("after").asString()).isEqualTo("Mere ro");
        assertThat(matchingAt(tag, address + "/withdrawal", ON + ",'reason':'Nej'").status())
                .isEqualTo(412);
    }

    /** The change that is told, and its field of that name. */
    private JsonNode changed(Answer late, String event, String field) {
        assertThat(late.status()).as(late.response().body()).isEqualTo(412);
        JsonNode change = late.body().path("changes").path(0);
        assertThat(change.path("event").asString()).isEqualTo(event);
        assertThat(change.path("actor").asString()).isEqualTo(one.get("/api/v1/account").id());
        assertThat(change.path("recordedAt").asString()).isNotEmpty();
        return change.path("fields")
                .valueStream()
                .filter(it -> it.path("field").asString().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private String tag(String what) {
        return tagOf(meeting + what);
    }

    private String tagOf(String address) {
        return one.getSeeing(MEDSPOR.head(), address)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private Answer read(String what) {
        return one.getSeeing(MEDSPOR.head(), meeting + what);
    }

    private Answer post(String what, String fields) {
        return one.post(meeting + what, json(fields));
    }

    private Answer matching(String tag, String what, String fields) {
        return matchingAt(tag, meeting + what, fields);
    }

    private Answer matchingAt(String tag, String address, String fields) {
        return one.send(
                one.request(address)
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .POST(BodyPublishers.ofString(json(fields))));
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
