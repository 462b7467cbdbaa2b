package dk.medspor.minutesimport.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Values with separators (RFC 4180, and its form with semicolons that Excel writes in Danish). A
 * text is taken for it when every record has as many values as the first one, and at least three;
 * prose has a blank behind its commas.
 */
final class SeparatedValues {

    private static final int FEWEST_VALUES = 3;
    private static final int FEWEST_RECORDS = 2;

    private SeparatedValues() {}

    static Optional<FoundLines> lines(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Stream.of(';', ',')
                .flatMap(it -> records(content, it).stream())
                .findFirst()
                .map(SeparatedValues::lines);
    }

    private static FoundLines lines(List<CSVRecord> records) {
        var grid = new Grid();
        records.forEach(it -> grid.row(it.toList()));
        var lines = new FoundLines();
        grid.into(lines, Optional.empty());
        return lines;
    }

    private static Optional<List<CSVRecord>> records(String text, char separator) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
        try (var parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return Optional.of(records).filter(SeparatedValues::isGrid);
        } catch (IOException | UncheckedIOException | IllegalStateException otherText) {
            // A quotation mark in the middle of a line: this is prose.
            return Optional.empty();
        }
    }

    private static boolean isGrid(List<CSVRecord> records) {
        return records.size() >= FEWEST_RECORDS
                && records.getFirst().size() >= FEWEST_VALUES
                && records.stream().allMatch(it -> it.size() == records.getFirst().size())
                && records.stream().flatMap(CSVRecord::stream).noneMatch(it -> it.startsWith(" "));
    }
}
