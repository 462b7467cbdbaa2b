package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.ProtectedContents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Files of every kind that are sent to be read. */
class ImportedFilesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final Api API = MEDSPOR.api();
    private static final String PREVIEW = "/api/v1/imports/preview";

    @Test
    void a_word_file_becomes_a_draft_whatever_it_is_called() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Gruppe 1 - Ro i hverdagen");
            document.createParagraph().createRun().setText("• Hils på den nye");
            document.write(out);
        }

        Api.Answer answer = API.upload(PREVIEW, "notat.bin", out.toByteArray());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/sections/0/title").asString()).isEqualTo("Ro i hverdagen");
        assertThat(answer.body().at("/sections/0/contributions/0/text").asString())
                .isEqualTo("Hils på den nye");
    }

    @Test
    void days_and_times_of_a_draft_are_iso() {
        String minutes =
                """
                Referat af møde i HMU
                Dato: 4. marts 2024
                Tid: kl. 9.00 - 11.30
                Sted: Havnen

                Punkt 1: Reb

                Beslutning
                Godkendt.
                """;

        Api.Answer answer =
                API.upload(PREVIEW, "referat.txt", minutes.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.body().at("/meetings/0/date").asString()).isEqualTo("2024-03-04");
        assertThat(answer.body().at("/meetings/0/startTime").asString()).isEqualTo("09:00");
        assertThat(answer.body().at("/meetings/0/endTime").asString()).isEqualTo("11:30");
    }

    @Test
    void a_confirmed_draft_brings_its_times_and_the_notes_themselves() {
        byte[] notes = "- Mere ro på havnen\n".getBytes(StandardCharsets.UTF_8);
        String sha256 = ProtectedContents.sha256(notes);
        String hmu = API.post("/api/v1/bodies", Map.of("name", "HMU Notatby", "tier", "MAIN")).id();
        Map<String, Object> meeting =
                Map.of(
                        "kind", "ORDINARY",
                        "title", "Møde",
                        "date", "2024-03-04",
                        "startTime", "09:00",
                        "endTime", "11:30",
                        "place", "Havnen");
        Map<String, Object> request =
                Map.of(
                        "bodyId",
                        hmu,
                        "draft",
                        Map.of(
                                "source",
                                Map.of("fileName", "Møde på havnen.md", "sha256", sha256),
                                "meetings",
                                List.of(meeting)));

        String id = API.post("/api/v1/imports", request).id();
        long head = MEDSPOR.head();
        assertThat(API.post("/api/v1/imports", request).id()).isEqualTo(id);
        assertThat(MEDSPOR.head()).isEqualTo(head);

        var planned =
                API.getSeeing(head, "/api/v1/meeting-plan?on=2024-03-04&body=" + hmu)
                        .body()
                        .at("/items/0");
        assertThat(planned.path("from").asString()).isEqualTo("09:00");
        assertThat(planned.path("to").asString()).isEqualTo("11:30");
        assertThat(planned.path("place").asString()).isEqualTo("Havnen");

        String content = "/api/v1/meetings/" + id + "/notes/content";
        assertThat(API.getSeeing(head, content).problem()).isEqualTo("notes-missing");
        assertThat(API.upload(content, "andet.md", new byte[] {'-', 'x'}).problem())
                .isEqualTo("content-differs");
        assertThat(API.upload(content, "n.md", notes).status()).isEqualTo(200);
        assertThat(API.upload(content, "n.md", notes).problem()).isEqualTo("content-kept-already");
        var fetched = API.getSeeing(MEDSPOR.head(), content).response();
        assertThat(fetched.body()).isEqualTo("- Mere ro på havnen\n");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''M%C3%B8de%20p%C3%A5%20havnen.md");
    }

    @Test
    void those_whom_a_draft_names_have_attendance_once_somebody_says_who_they_are() {
        String lmu =
                API.post("/api/v1/bodies", Map.of("name", "LMU Navneby", "tier", "LOCAL")).id();
        String rikke = API.post("/api/v1/people", Map.of("name", "Rikke Navneby")).id();
        String bo = API.post("/api/v1/people", Map.of("name", "Bo Navneby")).id();
        Map<String, Object> draft =
                Map.of(
                        "meetings",
                        List.of(Map.of("kind", "ORDINARY", "title", "M", "date", "2024-03-05")),
                        "participants",
                        List.of(
                                Map.of("name", "Rikke", "present", false, "personId", rikke),
                                Map.of("name", "Ingen Navneby", "present", true)),
                        "groups",
                        List.of(
                                Map.of(
                                        "number",
                                        2,
                                        "members",
                                        List.of(Map.of("name", "Bo", "personId", bo)))));
        Map<String, Object> request = Map.of("bodyId", lmu, "draft", draft);

        String id = API.post("/api/v1/imports", request).id();

        assertThat(
                        API.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + id + "/proceedings")
                                .body()
                                .path("attendance")
                                .valueStream()
                                .map(
                                        it ->
                                                it.path("personId").asString()
                                                        + " "
                                                        + it.path("presence").asString()))
                .containsExactly(rikke + " APOLOGIES", bo + " PRESENT");
        assertThat(API.get("/api/v1/people?q=ingen").body().path("total").asInt()).isZero();
        assertThat(API.post("/api/v1/imports", request).id()).isEqualTo(id);
    }

    @Test
    void a_scan_is_refused_at_its_field_and_nothing_is_recorded() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        long head = MEDSPOR.head();

        Api.Answer answer = API.upload(PREVIEW, "scan.pdf", out.toByteArray());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("no-text-layer");
        assertThat(answer.fields()).startsWith("file ");
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    @Test
    void what_only_looks_like_an_office_file_is_refused() {
        Api.Answer answer =
                API.upload(PREVIEW, "a.docx", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isIn("damaged-file", "unknown-format");
    }
}
