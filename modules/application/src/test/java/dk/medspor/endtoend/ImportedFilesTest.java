package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
