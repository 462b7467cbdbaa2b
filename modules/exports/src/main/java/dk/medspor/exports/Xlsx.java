package dk.medspor.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as a workbook: texts stay texts whatever they begin with, days are days. */
public final class Xlsx {

    private static final int LETTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    private static final int LONGEST_TEXT = 32_767;

    private final XSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle day;
    private final CellStyle words;

    private Xlsx(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = heading(workbook);
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        day.setVerticalAlignment(VerticalAlignment.TOP);
        this.words = workbook.createCellStyle();
        words.setWrapText(true);
        words.setVerticalAlignment(VerticalAlignment.TOP);
        words.setQuotePrefixed(true);
    }

    public static byte[] write(Table table) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new Xlsx(workbook).add(table);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CellStyle heading(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private void add(Table table) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        Row head = sheet.createRow(0);
        for (int column = 0; column < table.columns().size(); column++) {
            var cell = head.createCell(column);
            cell.setCellValue(table.columns().get(column));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(column, width(table, column) * LETTER);
        }
        for (List<Cell> row : table.rows()) {
            add(row, sheet.createRow(sheet.getLastRowNum() + 1));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
    }

    private void add(List<Cell> cells, Row row) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            switch (cells.get(column)) {
                case Cell.Text(var text) -> {
                    cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
                    cell.setCellStyle(words);
                }
                case Cell.Figure(var value) -> cell.setCellValue(value.doubleValue());
                case Cell.Day(var date) -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Cell.Nothing _ -> cell.setBlank();
            }
        }
    }

    /** In letters, without asking a font that a server may not have. */
    private static int width(Table table, int column) {
        int longest =
                table.rows().stream()
                        .map(it -> it.get(column))
                        .mapToInt(it -> it instanceof Cell.Text(var text) ? text.length() : 0)
                        .max()
                        .orElse(0);
        int heading = table.columns().get(column).length() + 4;
        return Math.clamp(Math.max(longest, heading), NARROWEST, WIDEST);
    }
}
