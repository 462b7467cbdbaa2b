package dk.medspor.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a table, so that each format can write it as what it is. */
public sealed interface Cell {

    /** Words; somebody may have typed them. */
    record Text(String value) implements Cell {}

    /** A figure that one may count with. */
    record Figure(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** Nothing to tell. */
    record Nothing() implements Cell {}

    /** As plain text; empty for nothing. */
    default String shown() {
        return switch (this) {
            case Text(var words) -> words;
            case Figure(var figure) -> figure.toPlainString();
            case Day(var day) -> day.toString();
            case Nothing _ -> "";
        };
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long count) {
        return new Figure(BigDecimal.valueOf(count));
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell nothing() {
        return new Nothing();
    }

    static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElseGet(Cell::nothing);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElseGet(Cell::nothing);
    }
}
