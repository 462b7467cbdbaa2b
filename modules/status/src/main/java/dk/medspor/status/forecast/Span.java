package dk.medspor.status.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the time that lies ahead: what falls due in it is dealt with at its meeting.
 *
 * @param from the first day
 * @param to the last day; that of the meeting where there is one
 */
record Span(LocalDate from, LocalDate to, Optional<NextMeeting> meeting) {

    /**
     * Up to each planned meeting, and by calendar quarter after the last one.
     *
     * @param meetings in order of their days
     */
    static List<Span> of(LocalDate on, LocalDate until, List<NextMeeting> meetings) {
        List<Span> spans = new ArrayList<>();
        LocalDate from = on;
        for (NextMeeting it : meetings) {
            if (!it.date().isBefore(from) && !it.date().isAfter(until)) {
                spans.add(new Span(from, it.date(), Optional.of(it)));
                from = it.date().plusDays(1);
            }
        }
        while (!from.isAfter(until)) {
            LocalDate last = lastOfQuarter(from);
            LocalDate to = last.isBefore(until) ? last : until;
            spans.add(new Span(from, to, Optional.empty()));
            from = to.plusDays(1);
        }
        return spans;
    }

    private static LocalDate lastOfQuarter(LocalDate day) {
        return day.with(day.getMonth().firstMonthOfQuarter())
                .withDayOfMonth(1)
                .plusMonths(3)
                .minusDays(1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
