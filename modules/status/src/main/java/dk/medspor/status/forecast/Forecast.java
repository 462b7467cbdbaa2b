package dk.medspor.status.forecast;

import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.OpenPromises;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * What a body will have to evaluate in the two years after a day: at each meeting that is planned,
 * and by calendar quarter after the last one.
 *
 * @param until the last day looked at
 */
public record Forecast(LocalDate on, LocalDate until, List<Part> parts) {

    private static final Period AHEAD = Period.ofYears(2);

    public Forecast {
        parts = List.copyOf(parts);
    }

    /**
     * What falls due by a meeting and after the one before it, or in a quarter.
     *
     * @param from the first day
     * @param to the last day
     * @param meeting that has to deal with it; empty where none is planned
     * @param promisedCount how many obligations that are open; what is overdue waits in the first
     *     part
     * @param expectedCount how many that nobody has promised yet
     * @param promised the first of them, in order of the due day
     * @param expected the first of them, in order of the day
     */
    public record Part(
            LocalDate from,
            LocalDate to,
            Optional<NextMeeting> meeting,
            long promisedCount,
            long expectedCount,
            List<CycleRow> promised,
            List<Expected> expected) {
        public Part {
            promised = List.copyOf(promised);
            expected = List.copyOf(expected);
        }
    }

    /**
     * Made of what is open on a day.
     *
     * @param open in order of the due day
     * @param meetings that are planned, in order of their days
     * @param rows so many of each part are shown at most
     */
    public static Forecast of(
            List<OpenPromises> open, LocalDate on, List<NextMeeting> meetings, int rows) {
        LocalDate until = on.plus(AHEAD);
        List<Expectation> expected =
                open.stream()
                        .flatMap(it -> Expectation.after(it, on, until))
                        .sorted(Comparator.comparing(Expectation::due))
                        .toList();
        return new Forecast(
                on,
                until,
                Span.of(on, until, meetings).stream()
                        .map(
                                span ->
                                        part(
                                                span,
                                                open.stream()
                                                        .filter(it -> isIn(span, it, on))
                                                        .toList(),
                                                expected.stream()
                                                        .filter(it -> span.holds(it.due()))
                                                        .toList(),
                                                rows))
                        .toList());
    }

    private static boolean isIn(Span span, OpenPromises open, LocalDate on) {
        return span.holds(later(open.due(), on));
    }

    private static Part part(
            Span span, List<OpenPromises> promised, List<Expectation> expected, int rows) {
        return new Part(
                span.from(),
                span.to(),
                span.meeting(),
                sum(promised, OpenPromises::initiatives),
                sum(expected, it -> it.last().initiatives()),
                first(promised, rows, (it, most) -> it.rows().apply(most)),
                first(expected, rows, Expectation::rows));
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> count) {
        return all.stream().mapToLong(count).sum();
    }

    private static <T, U> List<U> first(
            List<T> all, int rows, BiFunction<T, Integer, List<U>> read) {
        List<U> first = new ArrayList<>();
        for (T it : all) {
            if (first.size() == rows) {
                break;
            }
            first.addAll(read.apply(it, rows - first.size()));
        }
        return first;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
