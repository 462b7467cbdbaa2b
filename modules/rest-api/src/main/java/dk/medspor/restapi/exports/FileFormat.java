package dk.medspor.restapi.exports;

import dk.medspor.exports.Csv;
import dk.medspor.exports.Table;
import dk.medspor.exports.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;

/** How a table can be taken away. */
public enum FileFormat {
    CSV,
    XLSX;

    private static final MediaType TABLE =
            new MediaType(
                    new MediaType("text", "csv", StandardCharsets.UTF_8),
                    Map.of("header", "present"));
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** How the name of such a file ends. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return switch (this) {
            case CSV -> TABLE;
            case XLSX -> WORKBOOK;
        };
    }

    byte[] write(Table table) {
        return switch (this) {
            case CSV -> Csv.write(table);
            case XLSX -> Xlsx.write(table);
        };
    }
}
