package dk.medspor.status.overview;

import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.evaluationcycle.KeptPromises;
import dk.medspor.status.evaluationcycle.OpenPromises;
import dk.medspor.status.evaluationcycle.Promises;
import dk.medspor.status.forecast.NextMeeting;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How what concerns a body stands on a day.
 *
 * @param totals how many promises stand how, of all times
 * @param next the meeting that deals with what is due; empty when none is planned
 * @param until the day of it, or else the end of the ninety days in which a promise is due soon
 * @param overdue what should have been evaluated before the day
 * @param soon what is due from the day to {@code until}
 * @param later what is due after that
 * @param evaluated what was evaluated in the year up to the day, the latest first
 * @param verdicts to what these evaluations came
 * @param silent the calls that are open and somebody has not answered
 */
public record Overview(
        MedBodyId body,
        LocalDate on,
        Map<CycleState, Long> totals,
        Optional<NextMeeting> next,
        LocalDate until,
        Portion overdue,
        Portion soon,
        Portion later,
        Portion evaluated,
        Map<Verdict, Long> verdicts,
        List<CallBoard> silent,
        OverviewYear year) {

    private static final int DAYS_WITHOUT_A_MEETING = 90;

    public Overview {
        silent = List.copyOf(silent);
    }

    /** The day after which an evaluation counts as one of the year up to {@code on}. */
    public static LocalDate yearBefore(LocalDate on) {
        return on.minusYears(1);
    }

    /**
     * Told from promises, meetings and calls.
     *
     * @param rows so many of each list are shown at most
     */
    static Overview of(
            Promises promises,
            Optional<NextMeeting> next,
            List<CallBoard> silent,
            OverviewYear year,
            MedBodyId body,
            LocalDate on,
            int rows) {
        LocalDate until = next.map(NextMeeting::date).orElse(on.plusDays(DAYS_WITHOUT_A_MEETING));
        List<KeptPromises> kept =
                promises.kept().stream().filter(it -> it.on().isAfter(yearBefore(on))).toList();
        return new Overview(
                body,
                on,
                promises.totals(),
                next,
                until,
                open(promises, LocalDate.MIN, on.minusDays(1), rows),
                open(promises, on, until, rows),
                open(promises, until.plusDays(1), LocalDate.MAX, rows),
                Portion.ofKept(kept, rows),
                verdicts(kept),
                silent,
                year);
    }

    private static Portion open(Promises promises, LocalDate from, LocalDate to, int rows) {
        List<OpenPromises> between =
                promises.open().stream()
                        .filter(it -> !it.due().isBefore(from) && !it.due().isAfter(to))
                        .toList();
        return Portion.ofOpen(between, rows);
    }

    private static Map<Verdict, Long> verdicts(List<KeptPromises> kept) {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict it : Verdict.values()) {
            verdicts.put(it, 0L);
        }
        kept.forEach(it -> verdicts.merge(it.verdict(), it.evaluations(), Long::sum));
        return verdicts;
    }
}
