package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The answers to a questionnaire, as Forms exports them. */
class QuestionnairesTest {

    private static final String HEAD =
            "ID;Starttidspunkt;Fuldførelsestidspunkt;Mail;Navn;Hvad giver jer ro?;Hvad tager den?";
    private static final String CSV =
            HEAD
                    + """

                    1;02-03-2026 10:00;02-03-2026 10:04;anonymous;;En fast kaffepause;Telefoner
                    2;02-03-2026 10:01;02-03-2026 10:09;anonymous;;"Lukkede døre; og en time til";
                    3;02-03-2026 10:02;02-03-2026 10:05;anonymous;;;Møder uden dagsorden
                    """;

    @Test
    void stand_under_their_question() {
        assertAnswers(read("svar.csv", CSV.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void in_a_spreadsheet_too() throws IOException {
        assertAnswers(read("svar.xlsx", spreadsheet()));
    }

    @Test
    void when_they_were_given_is_kept_beside_them() {
        Draft draft = read("svar.csv", CSV.getBytes(StandardCharsets.UTF_8));

        TextTable table = draft.tables().getFirst();
        assertThat(table.columns()).startsWith("ID", "Starttidspunkt");
        assertThat(table.rows()).hasSize(3).first().asInstanceOf(LIST).contains("02-03-2026 10:04");
    }

    @Test
    void prose_with_commas_is_no_table() {
        String prose =
                "Kære alle, tak for i dag, og god tur hjem\nVi ses, i morgen, klokken otte\n";

        assertThat(read("brev.txt", prose.getBytes(StandardCharsets.UTF_8)).narrative())
                .isNotEmpty();
    }

    private static void assertAnswers(Draft draft) {
        assertThat(draft.sections())
                .extracting(Section::title)
                .containsExactly("Hvad giver jer ro?", "Hvad tager den?");
        assertThat(draft.sections())
                .extracting(it -> it.contributions().stream().map(Contribution::text).toList())
                .containsExactly(
                        List.of("En fast kaffepause", "Lukkede døre; og en time til"),
                        List.of("Telefoner", "Møder uden dagsorden"));
    }

    private static Draft read(String name, byte[] content) {
        return MinutesReader.read(name, content).orThrow();
    }

    private static byte[] spreadsheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Svar");
            row(sheet.createRow(0), List.of(HEAD.split(";")));
            row(
                    sheet.createRow(1),
                    List.of(
                            "1",
                            "02-03-2026 10:00",
                            "",
                            "",
                            "",
                            "En fast kaffepause",
                            "Telefoner"));
            row(
                    sheet.createRow(2),
                    List.of("2", "02-03-2026 10:01", "", "", "", "Lukkede døre; og en time til"));
            row(
                    sheet.createRow(3),
                    List.of("3", "02-03-2026 10:02", "", "", "", "", "Møder uden dagsorden"));
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void row(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
