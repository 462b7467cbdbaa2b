package dk.medspor.status.forecast;

import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.evaluationcycle.CycleRow;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a body will have to evaluate in the two years after a day, by calendar quarter: which of its
 * meetings it will be is not known.
 *
 * @param until the last day looked at
 */
public record Forecast(LocalDate on, LocalDate until, List<Quarter> quarters) {

    private static final Period AHEAD = Period.ofYears(2);

    public Forecast {
        quarters = List.copyOf(quarters);
    }

    /**
     * What is due in a calendar quarter, or in the part of it that is looked at.
     *
     * @param from the first day
     * @param to the last day
     * @param promised open obligations, in order of the due day; what is overdue waits in the first
     *     quarter
     * @param expected in order of the day
     */
    public record Quarter(
            LocalDate from, LocalDate to, List<CycleRow> promised, List<Expected> expected) {
        public Quarter {
            promised = List.copyOf(promised);
            expected = List.copyOf(expected);
        }
    }

    /**
     * Chosen from the rows of a day.
     *
     * @param body who is to evaluate
     */
    public static Forecast of(List<CycleRow> rows, MedBodyId body, LocalDate on) {
        LocalDate until = on.plus(AHEAD);
        List<CycleRow> open =
                rows.stream()
                        .filter(it -> it.promisedTo().equals(body))
                        .filter(it -> it.obligation().closedBy().isEmpty())
                        .sorted(Comparator.comparing(it -> it.obligation().due()))
                        .toList();
        List<Expected> expected =
                open.stream()
                        .flatMap(it -> after(it, on, until))
                        .sorted(Comparator.comparing(Expected::due))
                        .toList();
        List<Quarter> quarters = new ArrayList<>();
        for (LocalDate from = on; !from.isAfter(until); from = nextQuarter(from)) {
            LocalDate first = from;
            LocalDate last = earlier(nextQuarter(from).minusDays(1), until);
            quarters.add(
                    new Quarter(
                            first,
                            last,
                            open.stream()
                                    .filter(
                                            it ->
                                                    isIn(
                                                            later(it.obligation().due(), on),
                                                            first,
                                                            last))
                                    .toList(),
                            expected.stream().filter(it -> isIn(it.due(), first, last)).toList()));
        }
        return new Forecast(on, until, quarters);
    }

    /** The cycles that follow when each is evaluated on the day it is due, or now if it is late. */
    private static Stream<Expected> after(CycleRow row, LocalDate on, LocalDate until) {
        Obligation open = row.obligation();
        Period period = open.facts().terms().period();
        LocalDate first = ObligationChain.intendedAfter(open, later(open.due(), on), period);
        return Stream.iterate(
                new Expected(row, open.cycle() + 1, first),
                it -> !it.due().isAfter(until),
                it -> new Expected(row, it.cycle() + 1, it.due().plus(period)));
    }

    private static LocalDate nextQuarter(LocalDate day) {
        return day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1).plusMonths(3);
    }

    private static boolean isIn(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
