package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;

/** A table of the document. */
public record TextTable(
        String title,
        List<String> columns,
        List<List<String>> rows,
        Optional<String> source,
        List<Span> spans)
        implements Sourced {

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        spans = List.copyOf(spans);
    }
}
