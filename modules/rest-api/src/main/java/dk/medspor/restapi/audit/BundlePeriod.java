package dk.medspor.restapi.audit;

import dk.medspor.eventlog.EventLog;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * When something was recorded, as somebody typed it: both ends belong to it, each an instant or a
 * whole day in Denmark.
 *
 * @param from the beginning of the log when empty
 * @param to the end of the log when empty
 */
public record BundlePeriod(Optional<String> from, Optional<String> to) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public BundlePeriod {
        from = from.map(String::strip).filter(it -> !it.isEmpty());
        to = to.map(String::strip).filter(it -> !it.isEmpty());
    }

    /**
     * The position of the first event that can belong to it.
     *
     * @throws ProblemException when its beginning can be read neither as an instant nor as a day
     */
    long first(EventLog log) {
        return from.map(it -> moment("from", it, BundlePeriod::start))
                        .map(it -> log.positionAt(it.minusNanos(1)))
                        .orElse(EventLog.EMPTY)
                + 1;
    }

    /**
     * The position of the last event that can belong to it.
     *
     * @throws ProblemException when its end can be read neither as an instant nor as a day
     */
    long last(EventLog log) {
        return to.map(it -> moment("to", it, BundlePeriod::end))
                .map(log::positionAt)
                .orElseGet(log::head);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(DanishCalendar.ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1)).minusNanos(1);
    }

    private static Instant moment(String field, String text, Function<LocalDate, Instant> ofDay) {
        try {
            return DanishCalendar.parse(text)
                    .map(ofDay)
                    .orElseGet(() -> countable(Instant.parse(text)));
        } catch (DateTimeParseException unreadable) {
            throw new ProblemException(Problem.invalid(field, "day-or-instant"));
        }
    }

    /** Nothing was recorded as far off, and nobody can count with what lies further. */
    private static Instant countable(Instant moment) {
        Instant late = moment.isBefore(EARLIEST) ? EARLIEST : moment;
        return late.isAfter(LATEST) ? LATEST : late;
    }
}
