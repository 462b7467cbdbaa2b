package dk.medspor.exports.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Entries as RFC 5545 writes them: lines of 75 octets at most, folded between characters and ended
 * by CR LF; moments in UTC, so that no time zone needs to be told.
 */
final class ICalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /**
     * The calendar.
     *
     * @param name as a subscriber shows it
     * @param made when it was made
     */
    static byte[] write(String name, List<Entry> entries, Instant made) {
        var calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Medspor//Medspor//DA");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("NAME", escaped(name));
        calendar.line("X-WR-CALNAME", escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        entries.forEach(it -> calendar.add(it, made));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Entry it, Instant made) {
        line("BEGIN", "VEVENT");
        line("UID", it.uid());
        line("DTSTAMP", MOMENT.format(made));
        it.span()
                .ifPresentOrElse(
                        span -> {
                            line("DTSTART", MOMENT.format(span.from()));
                            line("DTEND", MOMENT.format(span.to()));
                        },
                        () -> wholeDay(it.day()));
        line("SUMMARY", escaped(it.summary()));
        it.place().ifPresent(place -> line("LOCATION", escaped(place)));
        line("STATUS", it.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", it.span().isPresent() ? "OPAQUE" : "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void wholeDay(LocalDate day) {
        line("DTSTART;VALUE=DATE", DAY.format(day));
        line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int its = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + its > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += its;
        }
        text.append("\r\n");
    }
}
