package dk.medspor.minutesimport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.minutesimport.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishDatesTest {

    private static final Optional<LocalDate> MEETING = Optional.of(LocalDate.of(2022, 5, 10));

    @ParameterizedTest
    @CsvSource({
        "12. juni 2018, 2018-06-12",
        "26. Marts 2021, 2021-03-26",
        "26. MARTS 2021, 2021-03-26",
        "5 maj 2020, 2020-05-05",
        "21-06-2018, 2018-06-21",
        "26.03.21, 2021-03-26",
        "08.04.2021, 2021-04-08",
        "26/3-21, 2021-03-26",
        "26/3 2021, 2021-03-26",
        "29. februar 2024, 2024-02-29"
    })
    void reads_a_day_with_its_year(String words, LocalDate day) {
        var found = only("Vi ses " + words + ".", Optional.empty());

        assertThat(found.words()).isEqualTo(words);
        assertThat(found.day()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "den 18. juni, 2022-06-18",
        "den 10. maj, 2022-05-10",
        "den 9. maj, 2023-05-09",
        "1. januar, 2023-01-01",
        "den 29. februar, 2024-02-29"
    })
    void takes_a_day_without_a_year_for_the_next_one_from_the_meeting_on(
            String words, LocalDate day) {
        var found = only("Vi ses " + words, MEETING);

        assertThat(found.words()).isEqualTo(words);
        assertThat(found.meant().from()).contains(day);
        assertThat(found.meant().yearInferred()).isTrue();
        assertThat(found.day()).isEmpty();
    }

    @Test
    void leaves_the_day_open_when_nothing_says_the_year() {
        var found = only("den 18. juni", Optional.empty());

        assertThat(found.meant())
                .isEqualTo(
                        new DanishDates.Meant(
                                Optional.empty(), Optional.empty(), Precision.DAY, true));
    }

    @ParameterizedTest
    @CsvSource({
        "12.04.2021 – 20.04.2021, 2021-04-12, 2021-04-20, false",
        "11.-12. juni 2018, 2018-06-11, 2018-06-12, false",
        "3. og 4. juni, 2022-06-03, 2022-06-04, true",
        "Maj - juni, 2022-05-01, 2022-06-30, true",
        "november-februar, 2022-11-01, 2023-02-28, true",
        "maj – juni 2025, 2025-05-01, 2025-06-30, false"
    })
    void reads_a_range(String words, LocalDate from, LocalDate to, boolean inferred) {
        var found = only(words, MEETING);

        assertThat(found.words()).isEqualTo(words);
        assertThat(found.meant())
                .isEqualTo(
                        new DanishDates.Meant(
                                Optional.of(from), Optional.of(to), Precision.RANGE, inferred));
    }

    @ParameterizedTest
    @CsvSource({
        "september 2018, 2018-09-01, 2018-09-30, false",
        "juni, 2022-06-01, 2022-06-30, true",
        "maj, 2022-05-01, 2022-05-31, true",
        "april, 2023-04-01, 2023-04-30, true"
    })
    void reads_a_month(String words, LocalDate from, LocalDate to, boolean inferred) {
        assertThat(only("i " + words + ".", MEETING).meant())
                .isEqualTo(
                        new DanishDates.Meant(
                                Optional.of(from), Optional.of(to), Precision.MONTH, inferred));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2023",
                "31. februar 2023",
                "2019",
                "om 3 år",
                "10.11.12-G01-7-20",
                "Maj har ordet",
                "09.15 - 09.45",
                "version 1.2.3.4",
                "Majbrit",
                "99. juni",
                "12.500"
            })
    void finds_no_date_where_there_is_none(String text) {
        assertThat(
                        DanishDates.in(text, MEETING).stream()
                                .filter(found -> !found.meant().yearInferred()))
                .isEmpty();
    }

    @Test
    void a_name_is_no_month() {
        assertThat(DanishDates.in("Maj og August kom", MEETING)).isEmpty();
    }

    @Test
    void finds_all_dates_in_the_order_of_the_text() {
        var text = "Fra 26.03.21 til den 1. maj, i juni eller 3. juli 2024";

        assertThat(DanishDates.in(text, MEETING))
                .extracting(DanishDates.Found::words)
                .containsExactly("26.03.21", "den 1. maj", "juni", "3. juli 2024");
    }

    private static DanishDates.Found only(String text, Optional<LocalDate> reference) {
        List<DanishDates.Found> found = DanishDates.in(text, reference);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
