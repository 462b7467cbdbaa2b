package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.medspor.audit.checkpoint.VerifierKey;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an auditor asks of the page that proves the log, and what it answers. */
class AuditPagesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final int UNPROCESSABLE = 422;

    private final Api api = MEDSPOR.api();
    private final Session auditor = Session.of(MEDSPOR, "admin", Medspor.PASSWORD);
    private final String body =
            api.post("/api/v1/bodies", Map.of("name", "LMU Tomby", "tier", "LOCAL")).id();

    @Test
    void what_nothing_answers_to_is_told_at_its_field_and_all_that_was_typed_stays() {
        await().until(() -> auditor.text("/audit").contains(body));
        var answer =
                auditor.get(
                        "/audit/files/bundle?caseReference=99-9999&from=2024-01-01&to=2024-02-03"
                                + "&texts=WITHHELD&subject="
                                + body);

        assertThat(answer.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(words(answer))
                .contains(
                        "<a href=\"#caseReference\">Sagsnummer: Intet",
                        "id=\"caseReference-error\"",
                        "value=\"99-9999\"",
                        "value=\"2024-01-01\"",
                        "value=\"2024-02-03\"",
                        "<option value=\"WITHHELD\" selected=\"selected\">",
                        "<option value=\"" + body + "\" selected=\"selected\">LMU Tomby");
        assertThat(words(auditor.get("/audit/files/bundle?to=1950-01-01&subject=" + body)))
                .contains("<a href=\"#subject\">Udvalg: Intet om dette udvalg");
        assertThat(words(auditor.get("/audit/files/bundle?to=1950-01-01&subject=")))
                .contains("<a href=\"#from\">Registreret fra og med: Intet");
    }

    @Test
    void what_cannot_be_read_is_told_at_every_field_at_once() {
        var answer =
                auditor.get(
                        "/audit/files/bundle?subject=alle&from=engang&to=31-31-2024&texts=NOGLE");

        assertThat(answer.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(words(answer))
                .contains("href=\"#subject\"", "href=\"#from\"", "href=\"#to\"", "href=\"#texts\"");
        assertThat(words(auditor.get("/audit/files/bundle?from=2024-02-01&to=31-1-2024")))
                .contains("Registreret til og med: Skal være samme dag som den første");
    }

    @Test
    void a_log_that_does_not_hold_is_told_with_its_place_and_what_to_do(@TempDir Path data)
            throws SQLException {
        try (Medspor tampered = Medspor.on(data)) {
            long head =
                    tampered.api()
                            .post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN"))
                            .position();
            try (Connection log =
                            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("log.db"));
                    Statement statement = log.createStatement()) {
                statement.execute("INSERT INTO event_ids VALUES ('made up')");
            }
            Session session = Session.of(tampered, "admin", Medspor.PASSWORD);

            assertThat(session.text("/audit/verification"))
                    .contains(
                            "alert-error",
                            "Loggen holder ikke fra hændelse nr. " + (head + 1),
                            "det rummer noget, som ingen hændelse har");
        }
    }

    @Test
    void days_are_read_as_danes_type_them() {
        var answer = auditor.get("/audit/files/bundle?from=1-1-2020&to=31-12-2199&subject=" + body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("medspor-udtraek.zip");
    }

    @Test
    void the_whole_log_is_verified_in_words_and_as_a_file() {
        String page = words(auditor.get("/audit/verification"));

        JsonNode found = api.get("/api/v1/audit/verification").body();
        assertThat(page)
                .contains("Loggen holder", "Hvad det ikke viser", found.path("headHash").asString())
                .doesNotContain("Hvad nu");
        var file = auditor.get("/audit/files/verification");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(words(file)).contains("\"valid\":true");
    }

    @Test
    void keys_are_shown_and_handed_out_with_what_they_took_over_by() {
        api.post("/api/v1/audit/checkpoint-keys", Map.of());
        JsonNode keys = api.get("/api/v1/audit/checkpoint-keys").body().path("keys");
        JsonNode last = keys.get(keys.size() - 1);
        String id = last.path("keyId").asString();

        String page = words(auditor.get("/audit/checkpoint-keys"));
        assertThat(page).contains("Den er den første.", "underskriver nu");
        assertThat(plain(page)).contains(last.path("verifier").asString());
        assertThat(keys.get(0).path("takeover").asString()).isEqualTo("FIRST");
        assertThat(last.path("takeover").asString()).isEqualTo("VOUCHED_FOR");
        String pem = words(auditor.get("/audit/files/checkpoint-keys/" + id + "/pem"));
        String name = last.path("verifier").asString().replaceAll("\\+.*", "");
        assertThat(VerifierKey.ofPem(name, pem).text()).isEqualTo(last.path("verifier").asString());
        assertThat(words(auditor.get("/audit/files/checkpoint-keys/" + id + "/handover")))
                .isEqualTo(last.path("handover").asString());
        String first = keys.get(0).path("keyId").asString();
        for (String none : List.of(first + "/handover", "00000000/pem")) {
            assertThat(auditor.get("/audit/files/checkpoint-keys/" + none).statusCode())
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_checkpoint_that_was_kept_is_held_against_the_log() {
        String note = api.get("/api/v1/audit/checkpoint").body().path("note").asString();
        api.post("/api/v1/bodies", Map.of("name", "LMU Senere", "tier", "LOCAL"));

        assertThat(words(held(note.replace("\n", "\r\n")))).contains("Kontrolpunktet holder");
        assertThat(words(held(note.replaceFirst("recorded 2", "recorded 1"))))
                .contains("Ingen nøgle i denne log har underskrevet det");
        var unreadable = held("fire");
        assertThat(unreadable.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(words(unreadable)).contains("<a href=\"#kept\">", ">fire</textarea>");
    }

    private HttpResponse<byte[]> held(String note) {
        return auditor.post("/audit", "/audit/checkpoint", Map.of("kept", note));
    }

    private static String words(HttpResponse<byte[]> answer) {
        return plain(new String(answer.body(), UTF_8));
    }

    /** Signs of base64 are written otherwise in a page. */
    private static String plain(String page) {
        return page.replace("&#43;", "+").replace("&#61;", "=");
    }
}
