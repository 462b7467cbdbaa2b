package dk.medspor.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void begins_with_the_mark_by_which_excel_knows_utf_8_and_ends_lines_as_the_rfc_says() {
        byte[] file =
                Csv.write(
                        new Table(
                                "Tal",
                                List.of("Tiltag", "Antal", "Dag", "Tom"),
                                List.of(
                                        List.of(
                                                Cell.of("Gåture, \"i ro\"\nog mag"),
                                                new Cell.Figure(new BigDecimal("-1.50")),
                                                Cell.of(LocalDate.of(2025, 7, 1)),
                                                Cell.nothing()))));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, UTF_8).substring(1))
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "Tiltag,Antal,Dag,Tom",
                                "\"Gåture, \"\"i ro\"\"\nog mag\",-1.50,2025-07-01,",
                                ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45 12345678",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void what_somebody_typed_is_never_calculated(String typed) {
        assertThat(only(typed)).isIn("'" + typed, "\"'" + typed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ro", "3 = tre", "a@b.dk", "'x"})
    void other_texts_stay_as_they_are(String typed) {
        assertThat(only(typed)).isEqualTo(typed);
    }

    private static String only(String typed) {
        byte[] file = Csv.write(new Table("", List.of("A"), List.of(List.of(Cell.of(typed)))));
        String text = new String(file, UTF_8);
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }
}
