package dk.medspor.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The civil calendar that all dates of the MED system are read in. */
public final class DanishCalendar {

    /** The time zone of Denmark. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private DanishCalendar() {}

    /** The date on the wall calendar in Denmark at that moment. */
    public static LocalDate dateAt(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /**
     * Reads {@code yyyy-MM-dd} (ISO 8601) of the years 1900 to 2199; empty when it is none, so that
     * a slip of the pen never becomes a date of the Middle Ages.
     */
    public static Optional<LocalDate> parse(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.isBefore(EARLIEST) || date.isAfter(LATEST)
                    ? Optional.empty()
                    : Optional.of(date);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
