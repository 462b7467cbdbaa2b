package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Obligation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How an obligation stands on a day. */
public enum CycleState {
    /** More than 90 days are left. */
    ON_TRACK,
    /** 0 to 90 days are left. */
    DUE_SOON,
    /** The due day has passed. */
    OVERDUE,
    /** The evaluation took place. */
    EVALUATED;

    private static final int WARNING_DAYS = 90;

    static CycleState of(Obligation obligation, LocalDate on) {
        if (obligation.closedBy().isPresent()) {
            return EVALUATED;
        }
        long left = daysLeft(obligation, on);
        if (left < 0) {
            return OVERDUE;
        }
        return left <= WARNING_DAYS ? DUE_SOON : ON_TRACK;
    }

    static long daysLeft(Obligation obligation, LocalDate on) {
        return ChronoUnit.DAYS.between(on, obligation.due());
    }
}
