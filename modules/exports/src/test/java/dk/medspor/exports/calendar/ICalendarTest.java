package dk.medspor.exports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String HARD =
            "Møde, \"ro\"; \\ og\nnye linjer %s\u0007!".formatted("ÆØÅ🎈".repeat(40));

    @Test
    void another_program_reads_every_word_moment_and_day() throws IOException, ParserException {
        Calendar read =
                new CalendarBuilder()
                        .build(
                                new ByteArrayInputStream(
                                        ICalendar.write("Medspor", entries(), NOW)));
        List<CalendarComponent> events = read.getComponents(Component.VEVENT);

        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo(HARD.replace('\u0007', ' '));
        assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20251210T120000Z");
        assertThat(value(events.get(0), Property.DTEND)).isEqualTo("20251210T140000Z");
        assertThat(value(events.get(0), Property.LOCATION)).isEqualTo("Rådhuset, sal 1");
        assertThat(value(events.get(0), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(events.get(1), Property.DTSTART)).isEqualTo("20241231");
        assertThat(value(events.get(1), Property.DTEND)).isEqualTo("20250101");
        assertThat(value(events.get(1), Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void no_line_is_longer_than_the_rfc_allows() {
        String text =
                new String(ICalendar.write("Medspor", entries(), NOW), StandardCharsets.UTF_8);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n", -1))
                .allSatisfy(
                        it ->
                                assertThat(it.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
    }

    private static List<Entry> entries() {
        return List.of(
                new Entry(
                        "meeting-1@medspor",
                        LocalDate.of(2025, 12, 10),
                        Optional.of(
                                new Entry.Span(
                                        Instant.parse("2025-12-10T12:00:00Z"),
                                        Instant.parse("2025-12-10T14:00:00Z"))),
                        HARD,
                        Optional.of("Rådhuset, sal 1"),
                        true),
                Entry.ofDay("evaluation-1-1@medspor", LocalDate.of(2024, 12, 31), "Evaluering"));
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
