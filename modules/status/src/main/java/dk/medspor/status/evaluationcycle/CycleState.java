package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.Waiver;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How an obligation stands on a day. */
public enum CycleState {
    /** More days are left than the warning window has; 90 where nothing else was agreed. */
    ON_TRACK,
    /** Due today or within the warning window. */
    DUE_SOON,
    /** The due day has passed. */
    OVERDUE,
    /** The evaluation took place. */
    EVALUATED,
    /** It was decided not to evaluate. */
    WAIVED,
    /** The initiative ended before it was evaluated. */
    STOPPED;

    static CycleState of(Obligation obligation, LocalDate on) {
        return obligation.closedBy().map(CycleState::closed).orElseGet(() -> open(obligation, on));
    }

    private static CycleState closed(Closing by) {
        return switch (by) {
            case Evaluation _ -> EVALUATED;
            case Waiver _ -> WAIVED;
            case Ending _ -> STOPPED;
        };
    }

    private static CycleState open(Obligation obligation, LocalDate on) {
        return open(obligation.due(), obligation.facts().terms().warningDays(), on);
    }

    static CycleState open(LocalDate due, int warningDays, LocalDate on) {
        if (on.isAfter(due)) {
            return OVERDUE;
        }
        return on.isBefore(due.minusDays(warningDays)) ? ON_TRACK : DUE_SOON;
    }

    static long daysLeft(Obligation obligation, LocalDate on) {
        return ChronoUnit.DAYS.between(on, obligation.due());
    }
}
