package dk.medspor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishCalendarTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2199-12-31"})
    void reads_iso_dates_of_three_centuries(String text) {
        assertThat(DanishCalendar.parse(text)).contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "om et års tid",
                "1. december 2023",
                "01-12-2023",
                "2023-13-01",
                "2023-02-29",
                "2023-12-01T10:00",
                "1899-12-31",
                "2200-01-01",
                "0202-12-01",
                "+12023-12-01"
            })
    void reads_nothing_else(String text) {
        assertThat(DanishCalendar.parse(text)).isEmpty();
    }
}
