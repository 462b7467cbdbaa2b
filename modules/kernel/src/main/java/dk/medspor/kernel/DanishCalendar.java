package dk.medspor.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil calendar that all dates of the MED system are read in. */
public final class DanishCalendar {

    /** The time zone of Denmark. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private DanishCalendar() {}

    /** The date on the wall calendar in Denmark at that moment. */
    public static LocalDate dateAt(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
