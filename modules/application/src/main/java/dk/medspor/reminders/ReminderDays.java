package dk.medspor.reminders;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days on which a promise is told of: 90, 30 and 7 days before it is due, and every seventh day
 * after that while it is overdue. These days are the same for all; from when on a promise counts as
 * due soon is agreed by the policy and another matter.
 */
final class ReminderDays {

    private static final int[] DAYS_BEFORE = {90, 30, 7};
    private static final int DAYS_BETWEEN_OVERDUE = 7;

    /** So long at most is a reminder the last one that was to be given: from 90 days to 30. */
    static final Period LONGEST_LAST = Period.ofDays(60);

    private ReminderDays() {}

    /**
     * The day of the last reminder that is to be given by today. Whoever missed that day gives it
     * late; the ones before it need no telling any more.
     */
    static Optional<LocalDate> lastBy(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            long weeks = ChronoUnit.DAYS.between(due, today) / DAYS_BETWEEN_OVERDUE;
            if (weeks > 0) {
                return Optional.of(due.plusDays(weeks * DAYS_BETWEEN_OVERDUE));
            }
        }
        return IntStream.of(DAYS_BEFORE)
                .mapToObj(due::minusDays)
                .filter(day -> !day.isAfter(today))
                .reduce((_, later) -> later);
    }
}
