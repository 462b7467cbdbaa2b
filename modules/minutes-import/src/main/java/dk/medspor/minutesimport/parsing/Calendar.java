package dk.medspor.minutesimport.parsing;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Days and months, also when the year is only to be inferred: then it is the next one. */
final class Calendar {

    private static final int YEARS_UNTIL_A_LEAP_DAY = 8;

    private Calendar() {}

    static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        var whole = YearMonth.of(year, month);
        return whole.isValidDay(day) ? Optional.of(whole.atDay(day)) : Optional.empty();
    }

    /** That day of the year, or the first one on or after the reference. */
    static Optional<LocalDate> day(
            int day, Month month, Optional<Integer> year, Optional<LocalDate> reference) {
        return year.isPresent()
                ? date(year.get(), month.getValue(), day)
                : reference.flatMap(from -> onOrAfter(from, month, day));
    }

    private static Optional<LocalDate> onOrAfter(LocalDate from, Month month, int day) {
        for (int year = from.getYear(); year <= from.getYear() + YEARS_UNTIL_A_LEAP_DAY; year++) {
            var date = date(year, month.getValue(), day).filter(found -> !found.isBefore(from));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** That month of the year, or the first one that is not over on the reference. */
    static Optional<YearMonth> month(
            Month month, Optional<Integer> year, Optional<LocalDate> reference) {
        if (year.isPresent()) {
            return year.filter(number -> number > 0)
                    .map(Year::of)
                    .map(found -> found.atMonth(month));
        }
        return reference
                .map(YearMonth::from)
                .map(
                        from ->
                                from.getMonth().compareTo(month) <= 0
                                        ? from.withMonth(month.getValue())
                                        : from.plusYears(1).withMonth(month.getValue()));
    }
}
