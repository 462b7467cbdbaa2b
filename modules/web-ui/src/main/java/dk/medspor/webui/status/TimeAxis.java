package dk.medspor.webui.status;

import dk.medspor.initiatives.Closing;
import dk.medspor.status.evaluationcycle.CycleRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stretch of time that the bars of a table share.
 *
 * @param from the first day of a month
 * @param to the first day of a later month
 * @param on the day that is looked from
 */
record TimeAxis(LocalDate from, LocalDate to, LocalDate on) {

    /** A new year and where it lies. */
    record Year(int year, String at) {}

    private static final double WHOLE = 100;
    private static final double ROOM_FOR_A_LABEL = 92;

    static TimeAxis over(List<CycleRow> rows, LocalDate on) {
        LocalDate first =
                rows.stream().flatMap(TimeAxis::days).min(LocalDate::compareTo).orElse(on);
        LocalDate last = rows.stream().flatMap(TimeAxis::days).max(LocalDate::compareTo).orElse(on);
        return new TimeAxis(
                earlier(first, on).with(TemporalAdjusters.firstDayOfMonth()),
                earlier(last, on).equals(last) ? monthAfter(on) : monthAfter(last),
                on);
    }

    private static Stream<LocalDate> days(CycleRow row) {
        var obligation = row.obligation();
        return Stream.concat(
                Stream.of(obligation.openedOn(), obligation.due()),
                obligation.closedBy().map(Closing::on).stream());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate monthAfter(LocalDate day) {
        return day.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    /** The years that begin on the axis, where there is room for their number. */
    public List<Year> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(it -> LocalDate.of(it, 1, 1))
                .filter(it -> !it.isBefore(from) && share(it) < ROOM_FOR_A_LABEL)
                .map(it -> new Year(it.getYear(), at(it)))
                .toList();
    }

    public String today() {
        return at(on);
    }

    /** Where a day lies, as a percentage of the axis. */
    String at(LocalDate day) {
        return TimeBar.percent(share(day));
    }

    double share(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, day);
        return Math.clamp(WHOLE * days / ChronoUnit.DAYS.between(from, to), 0, WHOLE);
    }
}
