package dk.medspor.exports.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a calendar.
 *
 * @param uid the same for the same thing for ever
 * @param span when it begins and ends; the whole day when empty
 * @param cancelled whether it is not to be
 */
record Entry(
        String uid,
        LocalDate day,
        Optional<Span> span,
        String summary,
        Optional<String> place,
        boolean cancelled) {

    /** From a moment to another. */
    record Span(Instant from, Instant to) {}

    static Entry ofDay(String uid, LocalDate day, String summary) {
        return new Entry(uid, day, Optional.empty(), summary, Optional.empty(), false);
    }
}
