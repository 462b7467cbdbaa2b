package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the days, months and ranges that a Danish text names. Bare years are left out. */
final class DanishDates {

    private DanishDates() {}

    /** What the words of a date mean; empty days when the year is not to be known. */
    record Meant(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Precision precision,
            boolean yearInferred) {

        static Optional<Meant> day(Optional<LocalDate> day, boolean yearInferred) {
            return day.map(date -> new Meant(day, day, Precision.DAY, yearInferred));
        }

        static Optional<Meant> range(
                Optional<LocalDate> from, Optional<LocalDate> to, boolean yearInferred) {
            boolean forward =
                    from.flatMap(first -> to.map(last -> !last.isBefore(first))).orElse(false);
            return forward
                    ? Optional.of(new Meant(from, to, Precision.RANGE, yearInferred))
                    : Optional.empty();
        }
    }

    /**
     * A date in a text.
     *
     * @param start where its words begin, from 0
     * @param end behind its words
     */
    record Found(int start, int end, String words, Meant meant) {

        /** The one day that the words name, with its year. */
        Optional<LocalDate> day() {
            return meant.from.filter(
                    day -> meant.precision == Precision.DAY && !meant.yearInferred);
        }
    }

    /**
     * All dates of the text, in its order.
     *
     * @param reference the day from which on a date without a year is looked for
     */
    static List<Found> in(String text, Optional<LocalDate> reference) {
        if (!DateForm.mayBeIn(text)) {
            return List.of();
        }
        var found = new TreeMap<Integer, Found>();
        for (var form : DateForm.values()) {
            var match = form.matcher(text);
            while (match.find()) {
                if (isFree(found, match.start(), match.end())) {
                    form.read(match, reference)
                            .ifPresent(
                                    meant ->
                                            found.put(
                                                    match.start(),
                                                    new Found(
                                                            match.start(),
                                                            match.end(),
                                                            match.group(),
                                                            meant)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isFree(NavigableMap<Integer, Found> found, int start, int end) {
        var before = Optional.ofNullable(found.lowerEntry(end)).map(Map.Entry::getValue);
        return before.filter(other -> other.end() > start).isEmpty();
    }
}
