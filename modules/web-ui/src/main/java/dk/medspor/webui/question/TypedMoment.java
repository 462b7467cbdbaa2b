package dk.medspor.webui.question;

import dk.medspor.eventlog.EventLog;
import dk.medspor.kernel.DanishCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Points in the log as one names them on a page: a position (inclusive), an instant, or a time on
 * the clocks of Denmark. Named to the minute, all of that minute counts.
 */
final class TypedMoment {

    private static final int LENGTH_TO_THE_MINUTE = "2026-11-22T08:00".length();
    private static final Duration REST_OF_THE_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    private TypedMoment() {}

    static boolean isPosition(String text) {
        return text.matches("\\d{1,18}");
    }

    /** The position; empty when the text is none of the three, or nothing has that position. */
    static OptionalLong position(String text, EventLog log) {
        if (isPosition(text)) {
            long position = Long.parseLong(text);
            return position <= log.head() ? OptionalLong.of(position) : OptionalLong.empty();
        }
        return instant(text)
                .map(it -> OptionalLong.of(log.positionAt(it)))
                .orElseGet(OptionalLong::empty);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(text.endsWith("Z") ? Instant.parse(text) : danish(text));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    private static Instant danish(String text) {
        Instant moment = LocalDateTime.parse(text).atZone(DanishCalendar.ZONE).toInstant();
        return text.length() == LENGTH_TO_THE_MINUTE ? moment.plus(REST_OF_THE_MINUTE) : moment;
    }
}
