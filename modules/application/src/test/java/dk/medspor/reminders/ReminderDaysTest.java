package dk.medspor.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "-400, none",
        "-91, none",
        "-90, -90",
        "-89, -90",
        "-31, -90",
        "-30, -30",
        "-8, -30",
        "-7, -7",
        "0, -7",
        "1, -7",
        "6, -7",
        "7, 7",
        "13, 7",
        "14, 14",
        "365, 364"
    })
    void the_last_day_that_has_come_counts(int today, String last) {
        assertThat(ReminderDays.lastBy(DUE.plusDays(today), DUE))
                .isEqualTo(
                        last.equals("none")
                                ? Optional.empty()
                                : Optional.of(DUE.plusDays(Integer.parseInt(last))));
    }

    @Test
    void each_is_the_last_one_for_sixty_days_at_most() {
        List<LocalDate> days =
                Stream.iterate(DUE.minusDays(90), it -> it.plusDays(1)).limit(500).toList();

        assertThat(days)
                .allSatisfy(
                        today ->
                                assertThat(ReminderDays.lastBy(today, DUE))
                                        .hasValueSatisfying(
                                                last ->
                                                        assertThat(last)
                                                                .isAfterOrEqualTo(
                                                                        today.minus(
                                                                                ReminderDays
                                                                                        .LONGEST_LAST))
                                                                .isBeforeOrEqualTo(today)));
    }
}
