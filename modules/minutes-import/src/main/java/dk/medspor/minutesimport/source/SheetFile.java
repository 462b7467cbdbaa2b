package dk.medspor.minutesimport.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel file (ECMA-376, SpreadsheetML), as it looks in Danish. A sheet is a page. */
final class SheetFile {

    private static final int MOST_COLUMNS = 500;

    private SheetFile() {}

    static FoundLines lines(InputStream content) throws IOException {
        var cells = new DataFormatter(Locale.forLanguageTag("da-DK"));
        cells.setUseCachedValuesForFormulaCells(true);
        var lines = new FoundLines();
        try (var workbook = new XSSFWorkbook(content)) {
            int page = 0;
            for (Sheet sheet : workbook) {
                page++;
                var grid = new Grid();
                for (Row row : sheet) {
                    grid.row(texts(row, cells));
                }
                grid.into(lines, Optional.of(page));
            }
        }
        return lines;
    }

    private static List<String> texts(Row row, DataFormatter cells) {
        List<String> texts = new ArrayList<>();
        int width = Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int column = 0; column < width; column++) {
            texts.add(
                    cells.formatCellValue(
                            row.getCell(column, MissingCellPolicy.RETURN_BLANK_AS_NULL)));
        }
        return texts;
    }
}
