package dk.medspor.status.overview;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.evaluationcycle.KeptPromises;
import dk.medspor.status.evaluationcycle.OpenPromises;
import dk.medspor.status.evaluationcycle.Promises;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve months, month by month: three that have passed, and what lies ahead. */
public record OverviewYear(List<Month> months) {

    private static final int MONTHS = 12;
    private static final int PASSED = 3;

    public OverviewYear {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param due how many evaluations are due in it and have not taken place
     * @param late how many of them are overdue
     * @param evaluated how many took place in it
     */
    public record Month(
            YearMonth month, long due, long late, long evaluated, List<Gathering> meetings) {
        public Month {
            meetings = List.copyOf(meetings);
        }
    }

    /** A meeting, whether planned or held. */
    public record Gathering(MeetingId id, LocalDate date, Protected<String> title, boolean held) {

        private static Gathering of(MeetingDossier it) {
            Arrangement its = it.arrangement();
            return new Gathering(
                    it.id(), its.date(), its.first().title(), its.heldOn().isPresent());
        }
    }

    /** The first day that is looked at from a day. */
    static LocalDate firstDay(LocalDate on) {
        return on.withDayOfMonth(1).minusMonths(PASSED);
    }

    static OverviewYear of(Promises promises, Stream<MeetingDossier> meetings, LocalDate on) {
        List<Gathering> all =
                meetings.map(Gathering::of).sorted(Comparator.comparing(Gathering::date)).toList();
        YearMonth first = YearMonth.from(firstDay(on));
        return new OverviewYear(
                IntStream.range(0, MONTHS)
                        .mapToObj(it -> month(first.plusMonths(it), promises, all, on))
                        .toList());
    }

    private static Month month(
            YearMonth month, Promises promises, List<Gathering> meetings, LocalDate on) {
        List<OpenPromises> due =
                promises.open().stream().filter(it -> isIn(month, it.due())).toList();
        return new Month(
                month,
                due.stream().mapToLong(OpenPromises::initiatives).sum(),
                due.stream()
                        .filter(it -> it.due().isBefore(on))
                        .mapToLong(OpenPromises::initiatives)
                        .sum(),
                promises.kept().stream()
                        .filter(it -> isIn(month, it.on()))
                        .mapToLong(KeptPromises::evaluations)
                        .sum(),
                meetings.stream().filter(it -> isIn(month, it.date())).toList());
    }

    private static boolean isIn(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
