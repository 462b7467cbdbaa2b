package dk.medspor.webui.imports;

import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The document line by line, each piece of it with the element that it became. */
record SourcePane(List<Row> rows) {

    SourcePane {
        rows = List.copyOf(rows);
    }

    /** A line that is not blank. */
    record Row(int number, List<Piece> pieces) {}

    /**
     * A piece of a line.
     *
     * @param anchor of the element it became; empty for none
     */
    record Piece(String text, String anchor) {}

    /** Where in a line, from 0, an element stands. */
    private record Stretch(int from, int to, String anchor) {}

    static SourcePane of(List<String> lines, List<Shelf> shelves) {
        Map<Integer, List<Stretch>> stretches = new HashMap<>();
        shelves.stream()
                .flatMap(it -> Stream.concat(it.heading().stream(), it.elements().stream()))
                .flatMap(it -> Stream.concat(Stream.of(it), it.below().stream()))
                .forEach(it -> it.spans().forEach(span -> add(span, it, lines, stretches)));
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                rows.add(new Row(number, pieces(line, stretches.getOrDefault(number, List.of()))));
            }
        }
        return new SourcePane(rows);
    }

    private static void add(
            Span span, Element it, List<String> lines, Map<Integer, List<Stretch>> stretches) {
        for (int line = span.firstLine(); line <= span.lastLine(); line++) {
            int from = line == span.firstLine() ? span.firstChar() - 1 : 0;
            int to = line == span.lastLine() ? span.lastChar() : lines.get(line - 1).length();
            stretches
                    .computeIfAbsent(line, _ -> new ArrayList<>())
                    .add(new Stretch(from, to, it.anchor()));
        }
    }

    private static List<Piece> pieces(String line, List<Stretch> stretches) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch it :
                stretches.stream().sorted(Comparator.comparingInt(Stretch::from)).toList()) {
            if (it.from() >= at && it.to() > it.from()) {
                add(line.substring(at, it.from()), "", pieces);
                add(line.substring(it.from(), it.to()), it.anchor(), pieces);
                at = it.to();
            }
        }
        add(line.substring(at), "", pieces);
        return pieces;
    }

    private static void add(String text, String anchor, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, anchor));
        }
    }
}
