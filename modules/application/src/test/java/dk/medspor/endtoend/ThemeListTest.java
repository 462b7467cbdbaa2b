package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From what was said to a theme, an initiative and its verdict, and back. */
class ThemeListTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Kodeby", "tier", "MAIN")).id();
    private final String meeting =
            post(
                            "/meetings",
                            "'bodyId':'%s','kind':'THEME_DAY','date':'2023-03-01','title':'Dag'"
                                    .formatted(hmu))
                    .id();
    private final String list =
            post(
                            "/theme-lists",
                            "'bodyId':'%s','meetingId':'%s','title':'Temaer','on':'2023-03-02'"
                                    .formatted(hmu, meeting))
                    .id();

    @Test
    void after_undo_the_list_is_as_it_was_before_the_merger() {
        theme("Arbejdstid");
        theme("Vagtplaner");
        String first = said("Faste vagter");
        String second = said("Ønsketid");
        code(first, "1");
        code(second, "1,2");
        JsonNode before = themes();
        long then = MEDSPOR.head();

        ok("/themes/2/merger", "'into':1,'reason':'Samme sag'");

        assertThat(texts(1)).containsExactly("Faste vagter", "Ønsketid");
        assertThat(texts(2)).isEmpty();
        assertThat(themes().get(1).path("livesOnIn").toString()).isEqualTo("[1]");
        assertThat(problem("/themes/2/merger", "'into':1,'reason':'Igen'"))
                .isEqualTo("theme-ended");
        JsonNode asOf = read("/theme-lists/" + list + "?asOf=" + then).body().path("themes");
        assertThat(asOf).isEqualTo(before);

        int last = read("/theme-lists/" + list + "/steps").body().at("/items/0/step").asInt();
        assertThat(problem("/undone", "'step':%d,'reason':'Nej'".formatted(last - 1)))
                .isEqualTo("not-the-last-step");
        ok("/undone", "'step':%d,'reason':'Det var to sager'".formatted(last));

        assertThat(themes()).isEqualTo(before);
        assertThat(texts(2)).containsExactly("Ønsketid");
        assertThat(
                        read("/theme-lists/" + list + "/steps")
                                .body()
                                .at("/items/0/undone/reason")
                                .asString())
                .isEqualTo("Det var to sager");
    }

    @Test
    void a_theme_is_split_with_everything_that_is_coded_to_it() {
        theme("Arbejdstid");
        String first = said("Faste vagter");
        String second = said("Ønsketid");
        code(first, "1");
        code(second, "1");
        String parts =
                "'parts':[{'title':'Vagter','contributionIds':['%s']},"
                        + "{'title':'Ønsker','contributionIds':[%s]}],'reason':'To sager'";

        assertThat(problem("/themes/1/split", parts.formatted(first, "")))
                .isEqualTo("left-without-part");
        ok("/themes/1/split", parts.formatted(first, "'" + second + "','" + first + "'"));

        assertThat(texts(2)).containsExactly("Faste vagter");
        assertThat(texts(3)).containsExactly("Faste vagter", "Ønsketid");
        ok("/recodings", "'contributionId':'%s','themes':[3],'reason':'Klart'".formatted(first));
        assertThat(texts(2)).isEmpty();
    }

    @Test
    void the_red_thread_is_read_both_ways() {
        theme("Makkere");
        String said = said("En makker til nye");
        ok("/codings", "'contributionId':'%s','themes':[1],'why':'Modtagelse'".formatted(said));
        String initiative =
                post(
                                "/initiatives",
                                "'title':'Makkere','ownerBodyId':'%s','horizon':'NOW',"
                                                .formatted(hmu)
                                        + "'sourceContributionIds':['%s']".formatted(said))
                        .id();
        for (String step : List.of("adoption", "start")) {
            assertThat(
                            post("/initiatives/" + initiative + "/" + step, "'on':'2023-04-01'")
                                    .status())
                    .isEqualTo(200);
        }
        assertThat(
                        post(
                                        "/initiatives/" + initiative + "/evaluations",
                                        "'evaluatingBodyId':'%s','on':'2024-04-02',".formatted(hmu)
                                                + "'verdict':'SPREAD','evidence':'Set'")
                                .status())
                .isEqualTo(200);

        JsonNode strand = read("/theme-lists/" + list + "/themes/1/thread").body().at("/items/0");
        assertThat(strand.at("/codings/0/why").asString()).isEqualTo("Modtagelse");
        assertThat(strand.at("/initiatives/0/verdicts/0/verdict").asString()).isEqualTo("SPREAD");
        assertThat(
                        read("/theme-lists/" + list + "/themes/1/thread?on=2024-04-01")
                                .body()
                                .at("/items/0/initiatives/0/verdicts"))
                .isEmpty();
        JsonNode origin =
                read("/initiatives/" + initiative + "/origins").body().at("/contributions/0");
        assertThat(origin.at("/contribution/text").asString()).isEqualTo("En makker til nye");
        assertThat(origin.at("/themes/0/theme/title").asString()).isEqualTo("Makkere");
        JsonNode verdicts =
                read("/status/verdicts-by-theme?on=2024-04-02&body=" + hmu).body().at("/themes/0");
        assertThat(verdicts.path("theme").asString()).isEqualTo("Makkere");
        assertThat(verdicts.at("/verdicts/SPREAD").asInt()).isEqualTo(1);
    }

    @Test
    void what_was_withdrawn_is_coded_no_more() {
        theme("Ro");
        String said = said("Mere ro");
        post("/contributions/" + said + "/withdrawal", "'on':'2023-03-02','reason':'Fortrudt'");

        assertThat(problem("/codings", "'contributionId':'%s','themes':[1]".formatted(said)))
                .isEqualTo("contribution-withdrawn");
        assertThat(problem("/codings", "'contributionId':'%s','themes':[7]".formatted(said)))
                .isEqualTo("unknown-theme");
    }

    @Test
    void two_secretaries_on_one_list_meet_and_are_told_what_changed() {
        theme("Ro");
        String tag =
                read("/theme-lists/" + list).response().headers().firstValue("ETag").orElseThrow();
        theme("Mere ro");

        Answer late =
                api.send(
                        api.request("/api/v1/theme-lists/" + list + "/themes/1/merger")
                                .header("Content-Type", "application/json")
                                .header("If-Match", tag)
                                .POST(BodyPublishers.ofString(json("'into':2,'reason':'Nej'"))));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().path("changes").valueStream().map(it -> it.path("event").asString()))
                .containsExactly("ThemeAdded");
    }

    private void theme(String title) {
        ok("/themes", "'title':'" + title + "'");
    }

    private void code(String said, String themes) {
        ok("/codings", "'contributionId':'%s','themes':[%s]".formatted(said, themes));
    }

    private String said(String text) {
        return post("/meetings/" + meeting + "/contributions", "'text':'" + text + "'").id();
    }

    private JsonNode themes() {
        return read("/theme-lists/" + list).body().path("themes");
    }

    private List<String> texts(int theme) {
        return read("/theme-lists/" + list + "/themes/" + theme + "/thread")
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.at("/contribution/text").asString())
                .toList();
    }

    private Answer read(String path) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1" + path);
    }

    private Answer post(String path, String fields) {
        return api.post("/api/v1" + path, json(fields));
    }

    private void ok(String step, String fields) {
        Answer answer = post("/theme-lists/" + list + step, fields);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String problem(String step, String fields) {
        return post("/theme-lists/" + list + step, fields).problem();
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }
}
