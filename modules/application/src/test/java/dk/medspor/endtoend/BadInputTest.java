package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything wrong gets a clear answer that names field and rule, and changes nothing. */
class BadInputTest {

    private static final Api API = Medspor.shared().api();
    private static final String TOMORROW = "2199-01-01";
    private static final String NOBODY = UUID.randomUUID().toString();

    private static final String HMU =
            API.post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN")).id();
    private static final String MEETING =
            API.post(
                            "/api/v1/meetings",
                            Map.of(
                                    "bodyId", HMU,
                                    "kind", "THEME_DAY",
                                    "date", "2024-03-01",
                                    "title", "Temadag"))
                    .id();
    private static final String CONTRIBUTION =
            API.post("/api/v1/meetings/" + MEETING + "/contributions", Map.of("text", "Mere ro"))
                    .id();
    private static final String PROPOSED = initiative();
    private static final String STARTED = started("2024-04-01");

    private long eventsBefore;

    @BeforeEach
    void count_events() {
        eventsBefore = events();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(events()).isEqualTo(eventsBefore);
    }

    static Stream<Arguments> refused() {
        String proposed = "/api/v1/initiatives/" + PROPOSED;
        String started = "/api/v1/initiatives/" + STARTED;
        return Stream.of(
                Arguments.of("/api/v1/bodies", "{\"tier\":\"LOCAL\"}", 400, "name required"),
                Arguments.of("/api/v1/bodies", "{}", 400, "name required, tier required"),
                Arguments.of(
                        "/api/v1/initiatives/" + MEETING + "/adoption", on("2024-05-01"), 409, ""),
                Arguments.of(
                        "/api/v1/bodies", "{\"name\":\" \",\"tier\":\"LOCAL\"}", 400, "name blank"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"" + "x".repeat(201) + "\",\"tier\":\"LOCAL\"}",
                        400,
                        "name too-long"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"a\\u0000b\",\"tier\":\"LOCAL\"}",
                        400,
                        "name unfit-characters"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"a\\ud800b\",\"tier\":\"LOCAL\"}",
                        400,
                        "name unfit-characters"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"TOP\"}",
                        400,
                        "tier one-of"),
                Arguments.of("/api/v1/bodies", "{\"name\":\"LMU\",\"tier\":2}", 400, "tier one-of"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":[\"LMU\"],\"tier\":\"LOCAL\"}",
                        400,
                        "name wrong-type"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"parent\":1}",
                        400,
                        "parent unknown-field"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"parentId\":\"x\"}",
                        400,
                        "parentId uuid"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"parentId\":\"" + NOBODY + "\"}",
                        422,
                        "parentId unknown-body"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"id\":\"" + HMU + "\"}",
                        409,
                        "id id-taken"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"validFrom\":\"2024-02-30\"}",
                        400,
                        "validFrom date"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"validFrom\":[2024,2,3]}",
                        400,
                        "validFrom wrong-type"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"LMU\",\"tier\":\"LOCAL\",\"validFrom\":\"" + TOMORROW + "\"}",
                        422,
                        "validFrom date-after-today"),
                Arguments.of(
                        "/api/v1/meetings", meeting(HMU, TOMORROW), 422, "date date-after-today"),
                Arguments.of(
                        "/api/v1/meetings",
                        meeting(NOBODY, "2024-01-01"),
                        422,
                        "bodyId unknown-body"),
                Arguments.of(
                        "/api/v1/meetings/" + NOBODY + "/contributions",
                        "{\"text\":\"x\"}",
                        404,
                        "id unknown-meeting"),
                Arguments.of(
                        "/api/v1/meetings/" + MEETING + "/contributions",
                        "{\"text\":\"x\",\"id\":\"" + CONTRIBUTION + "\"}",
                        409,
                        "id id-taken"),
                Arguments.of(
                        "/api/v1/initiatives",
                        proposal(NOBODY, CONTRIBUTION),
                        422,
                        "ownerBodyId unknown-body"),
                Arguments.of(
                        "/api/v1/initiatives",
                        proposal(HMU, NOBODY),
                        422,
                        "sourceContributionIds unknown-contribution"),
                Arguments.of(
                        "/api/v1/initiatives/" + NOBODY + "/start",
                        on("2024-04-01"),
                        404,
                        "id unknown-initiative"),
                Arguments.of(
                        "/api/v1/initiatives/nonsense/start", on("2024-04-01"), 400, "id uuid"),
                Arguments.of(proposed + "/adoption", on(TOMORROW), 422, "on date-after-today"),
                Arguments.of(proposed + "/adoption", on("i går"), 400, "on date"),
                Arguments.of(proposed + "/start", on("2024-04-01"), 409, ""),
                Arguments.of(proposed + "/evaluations", evaluation("2024-05-01", true), 409, ""),
                Arguments.of(started + "/start", on("2024-04-01"), 409, ""),
                Arguments.of(
                        started + "/evaluations",
                        evaluation("2024-03-31", true),
                        422,
                        "on evaluated-before-start"),
                Arguments.of(
                        started + "/evaluations",
                        evaluation("2024-05-01", false),
                        422,
                        "evidence evidence-missing"),
                Arguments.of(
                        started + "/evaluations",
                        evaluation(TOMORROW, true),
                        422,
                        "on date-after-today"),
                Arguments.of(
                        started + "/evaluations",
                        evaluation("2024-05-01", true).replace("STOP", "MAYBE"),
                        400,
                        "verdict one-of"),
                Arguments.of(
                        started + "/evaluations",
                        evaluation("2024-05-01", true).replace(HMU, NOBODY),
                        422,
                        "evaluatingBodyId unknown-body"),
                Arguments.of(
                        started + "/corrections",
                        correction("startedOn", "før jul"),
                        400,
                        "value date"),
                Arguments.of(
                        started + "/corrections",
                        correction("verdict", "STOP"),
                        409,
                        "number not-recorded"),
                Arguments.of(
                        started + "/corrections", correction("title", "Ny"), 400, "fact one-of"),
                Arguments.of(
                        started + "/corrections",
                        correction("startedOn", "2024-04-01"),
                        409,
                        "value nothing-to-correct"),
                Arguments.of(
                        "/api/v1/imports",
                        "{\"bodyId\":\"" + HMU + "\"}",
                        400,
                        "draft.meetings[0] required"),
                Arguments.of("/api/v1/bodies", "{\"name\":", 400, ""),
                Arguments.of("/api/v1/bodies", "", 400, ""),
                Arguments.of("/api/v1/bodies", "[]", 400, "body wrong-type"),
                Arguments.of(
                        "/api/v1/bodies",
                        "{\"name\":\"a\",\"name\":\"b\",\"tier\":\"LOCAL\"}",
                        400,
                        ""));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource
    void refused(String path, String body, int status, String fields) {
        Answer answer = API.post(path, body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.text("type")).startsWith("urn:problem-type:medspor:");
        assertThat(answer.fields()).isEqualTo(fields);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.response().body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_body_of_twenty_megabytes() {
        byte[] huge = "x".repeat(20 << 20).getBytes(StandardCharsets.UTF_8);

        assertThat(API.post("/api/v1/bodies", "application/json", huge).problem())
                .isEqualTo("too-large");
        assertThat(API.upload("/api/v1/imports/preview", "note.txt", huge).problem())
                .isEqualTo("too-large");
    }

    @Test
    void the_wrong_content_type() {
        byte[] body = "name=LMU".getBytes(StandardCharsets.UTF_8);

        Answer answer = API.post("/api/v1/bodies", "application/x-www-form-urlencoded", body);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void broken_utf8() {
        byte[] body =
                "{\"name\":\"LMU \u00d8st\",\"tier\":\"LOCAL\"}"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(API.post("/api/v1/bodies", "application/json", body).problem())
                .isEqualTo("malformed-json");
        assertThat(API.upload("/api/v1/imports/preview", "note.txt", body).problem())
                .isEqualTo("not-utf8");
    }

    @Test
    void no_log_in_or_a_wrong_one() {
        Answer nobody = API.send(API.anonymous("/api/v1/bodies").GET());
        Answer stranger = new Api(Medspor.shared().port(), "admin", "gæt").get("/api/v1/bodies");

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.problem()).isEqualTo("not-logged-in");
        assertThat(nobody.response().headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(API.send(API.anonymous("/actuator/health").GET()).status()).isEqualTo(200);
    }

    @Test
    void addresses_and_methods_that_are_not_there() {
        assertThat(API.get("/api/v1/nothing").problem()).isEqualTo("not-found");
        assertThat(API.send(API.request("/api/v1/bodies").DELETE()).problem())
                .isEqualTo("method-not-allowed");
        assertThat(API.get("/api/v1/bodies/" + NOBODY).status()).isEqualTo(404);
    }

    @Test
    void questions_that_make_no_sense() {
        assertThat(API.get("/api/v1/bodies?size=501").fields()).isEqualTo("size number-between");
        assertThat(API.get("/api/v1/bodies?page=-1").fields()).isEqualTo("page number-between");
        String status = "/api/v1/status/evaluation-cycle";
        assertThat(API.get(status + "?asOf=2024-06-01").fields())
                .isEqualTo("asOf recorded-position");
        assertThat(API.get(status + "?on=01-06-2024").fields()).isEqualTo("on date");
        assertThat(API.get(status + "?body=HMU").fields()).isEqualTo("body uuid");
        assertThat(API.getSeeing(1_000_000, status).fields())
                .isEqualTo("Medspor-Position recorded-position");
        assertThat(API.get("/api/v1/audit/trail").fields()).isEqualTo("subject required");
    }

    @Test
    void in_danish_unless_english_is_asked_for() {
        var request = API.request("/api/v1/initiatives/" + NOBODY);
        Answer danish = API.send(request.copy().GET());
        Answer english =
                API.send(request.header("Accept-Language", Locale.ENGLISH.toLanguageTag()).GET());

        assertThat(danish.text("title")).isEqualTo("Ukendt tiltag");
        assertThat(english.text("title")).isEqualTo("Unknown initiative");
        assertThat(english.text("type")).isEqualTo(danish.text("type"));
    }

    private static long events() {
        return API.get("/api/v1/audit/verification").body().path("events").asLong();
    }

    private static String initiative() {
        return API.post("/api/v1/initiatives", proposal(HMU, CONTRIBUTION)).id();
    }

    private static String started(String on) {
        String id = initiative();
        API.post("/api/v1/initiatives/" + id + "/adoption", on(on));
        API.post("/api/v1/initiatives/" + id + "/start", on(on));
        return id;
    }

    private static String on(String date) {
        return "{\"on\":\"" + date + "\"}";
    }

    private static String meeting(String body, String date) {
        return """
                {"bodyId":"%s","kind":"ORDINARY","date":"%s","title":"Møde"}"""
                .formatted(body, date);
    }

    private static String proposal(String owner, String source) {
        return """
                {"title":"Roligere morgener","ownerBodyId":"%s","horizon":"NOW",
                 "sourceContributionIds":["%s"]}"""
                .formatted(owner, source);
    }

    private static String evaluation(String on, boolean evidence) {
        return """
                {"evaluatingBodyId":"%s","on":"%s","verdict":"STOP"%s}"""
                .formatted(HMU, on, evidence ? ",\"evidence\":\"Set\"" : "");
    }

    private static String correction(String fact, String value) {
        return """
                {"fact":"%s","value":"%s","reason":"Skrivefejl"}"""
                .formatted(fact, value);
    }
}
