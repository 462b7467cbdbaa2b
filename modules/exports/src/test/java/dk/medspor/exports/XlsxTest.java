package dk.medspor.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void keeps_texts_figures_and_days_apart() throws IOException {
        byte[] file =
                Xlsx.write(
                        new Table(
                                "Status [HMU]/2025",
                                List.of("Tiltag", "Antal", "Dag", "Tom"),
                                List.of(
                                        List.of(
                                                Cell.of("=HYPERLINK(\"x\")"),
                                                Cell.of(7),
                                                Cell.of(LocalDate.of(2025, 7, 1)),
                                                Cell.nothing()))));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(1);
            assertThat(sheet.getSheetName()).isEqualTo("Status  HMU  2025");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Dag");
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2025-07-01");
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void a_text_is_as_long_as_a_cell_can_hold() throws IOException {
        byte[] file =
                Xlsx.write(
                        new Table("", List.of("A"), List.of(List.of(Cell.of("ø".repeat(40_000))))));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767);
        }
    }
}
