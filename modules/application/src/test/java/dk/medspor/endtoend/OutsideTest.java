package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.RawHttp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no controller ever sees is answered like all the rest, by the container and the filters. */
class OutsideTest {

    private static final RawHttp HTTP = new RawHttp(Medspor.shared().port());
    private static final String BODIES = "POST /api/v1/bodies HTTP/1.1";
    private static final String JSON = "Content-Type: application/json\r\n";

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/bodies?page=%zz HTTP/1.1,400",
        "GET /api/v1/bodies/%zz HTTP/1.1,400",
        "GET /api/v1/bodies/%c0%af HTTP/1.1,400",
        "GET /api/v1/bodies/..%2f..%2fx HTTP/1.1,400",
        "GET /api/v1/bodies/%2e%2e/x HTTP/1.1,400",
        "GET /api/v1//bodies HTTP/1.1,400",
        "GET /api/v1/bodies;a=b HTTP/1.1,400",
        "GET /api/v1/bodies%00 HTTP/1.1,400",
        "GET /api/v1/bodies<> HTTP/1.1,400",
        "GET /api/v1/nothing HTTP/1.1,404",
        "DELETE /api/v1/bodies HTTP/1.1,405",
        "TRACE /api/v1/bodies HTTP/1.1,405",
        "BREW /api/v1/bodies HTTP/1.1,405",
        "NONSENSE,400"
    })
    void a_request_line_that_leads_nowhere(String line, int status) {
        assertRefused(HTTP.send(line + "\r\n" + common(), new byte[0]), status);
    }

    @Test
    void an_address_or_a_header_that_is_too_long() {
        String tooLong = "x".repeat(20_000);

        assertRefused(HTTP.send("GET /" + tooLong + " HTTP/1.1\r\n" + common(), new byte[0]), 400);
        assertRefused(HTTP.send(get() + "X-Note: " + tooLong + "\r\n", new byte[0]), 400);
        assertRefused(HTTP.send(get() + "B ad: x\r\n", new byte[0]), 400);
    }

    @Test
    void a_media_type_that_is_not_offered() {
        assertRefused(HTTP.send(get() + "Accept: application/xml\r\n", new byte[0]), 406);
    }

    @Test
    void a_media_type_that_is_none_for_an_answer_of_any_type() {
        String bundle = get().replace("/api/v1/bodies", "/api/v1/audit/bundle");

        assertRefused(HTTP.send(bundle + "Accept: nonsense\r\n", new byte[0]), 406);
    }

    @Test
    void bodies_that_break_off_or_are_not_what_they_say() {
        assertRefused(post(JSON + "Transfer-Encoding: chunked\r\n", "zz\r\n{}"), 400);
        assertRefused(post(JSON + "Content-Length: -1\r\n", "{}"), 400);
        assertRefused(post("Content-Type: nonsense\r\nContent-Length: 2\r\n", "{}"), 415);
        assertRefused(upload("multipart/form-data", "{}"), 400);
        assertRefused(upload("multipart/form-data; boundary=x", "--x\r\nfoo\r\n\r\nbar"), 400);
    }

    @Test
    void a_body_that_never_comes() {
        assertRefused(post(JSON + "Content-Length: 9999\r\n", "{"), 408);
    }

    @Test
    void json_that_is_too_much() {
        String deep = "{\"x\":" + "[".repeat(10_000);
        String number = "{\"meeting\":" + "9".repeat(10_000) + "}";
        String text = "{\"id\":\"" + "x".repeat(1_100_000) + "\"}";

        for (String body : List.of(deep, number, text)) {
            Answer answer =
                    HTTP.send(
                            "POST /api/v1/imports HTTP/1.1\r\n%s%sContent-Length: %d\r\n"
                                    .formatted(common(), JSON, body.length()),
                            body.getBytes(StandardCharsets.UTF_8));
            assertRefused(answer, 400);
            assertThat(answer.body()).contains("json-too-big");
        }
    }

    @Test
    void head_and_options_behave() {
        Answer head = HTTP.send("HEAD /api/v1/bodies HTTP/1.1\r\n" + common(), new byte[0]);
        Answer options = HTTP.send("OPTIONS /api/v1/bodies HTTP/1.1\r\n" + common(), new byte[0]);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.head()).containsPattern("Allow: .*GET").containsPattern("Allow: .*POST");
    }

    private static String common() {
        return "Host: localhost\r\n" + RawHttp.AUTHORIZATION;
    }

    private static String get() {
        return "GET /api/v1/bodies HTTP/1.1\r\n" + common();
    }

    private static Answer post(String headers, String body) {
        return HTTP.send(
                BODIES + "\r\n" + common() + headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer upload(String type, String body) {
        return HTTP.send(
                "POST /api/v1/imports/preview HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n"
                        .formatted(common(), type, body.length()),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.head()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.head()).isTrue();
        assertThat(answer.body()).contains("urn:problem-type:medspor:");
        assertThat(answer.head() + answer.body())
                .doesNotContain("Tomcat", "Server:", "Exception", "\tat ");
    }
}
