package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a date in Danish minutes, the longer ones first. */
enum DateForm {
    /** 12.04.2021 – 20.04.2021. */
    NUMERIC_RANGE("D\\.M\\.Y ?[-–] ?D\\.M\\.Y"),
    /** 26.03.21 and 08.04.2021. */
    NUMERIC_DOTS("D\\.M\\.Y"),
    /** 21-06-2018. */
    NUMERIC_HYPHENS("D-M-Y"),
    /** 26/3-21 and 26/3 2021. */
    NUMERIC_SLASH("D/M[-/ ]Y"),
    /** 11.-12. juni 2018, 3. og 4. maj. */
    DAYS_OF_MONTH("D\\. ?(?:-|–|og|til) ?D\\. N(?: (\\d{4}))?"),
    /** 12. juni 2018. */
    DAY_MONTH_YEAR("D\\.? N (\\d{4})"),
    /** den 18. juni. */
    DAY_MONTH("(?:den )?D\\. N()"),
    /** Maj - juni. */
    MONTH_RANGE("WN ?[-–] ?N(?: (\\d{4}))?"),
    /** september 2018. */
    MONTH_YEAR("WN (\\d{4})"),
    /** juni; with a capital it may be a name. */
    MONTH("W(?-i:N)()");

    private static final int CENTURY = 2000;
    private static final Pattern HINT =
            Pattern.compile(
                    "(?=[\\dadfjmnos])(?:\\d[./-]\\d|" + Months.ANY + ")",
                    Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    /**
     * {@code D}, {@code M}, {@code Y} and {@code N} stand for day, month, year and month's name.
     */
    DateForm(String form) {
        var words =
                form.replace("W", "(?<!\\d\\. ?)")
                        .replace("D", "(\\d{1,2})")
                        .replace("M", "(\\d{1,2})")
                        .replace("Y", "(\\d{4}|\\d{2})")
                        .replace("N", "(" + Months.ANY + ")");
        this.pattern =
                Pattern.compile(
                        beginning(form)
                                + "(?<![\\p{L}\\d]|\\d[.,/-])(?:"
                                + words
                                + ")(?![\\p{L}\\d]|[-./]\\d|-\\p{L}\\d)",
                        Pattern.CASE_INSENSITIVE);
    }

    /** What a form begins with, looked at before everything else, for most letters begin none. */
    private static String beginning(String form) {
        return switch (form.charAt(0)) {
            case 'D' -> "(?=\\d)";
            case 'W' -> "(?=[adfjmnos])";
            default -> "(?=[\\dd])";
        };
    }

    /** Whether a text has anything of which some form makes a date: most text has not. */
    static boolean mayBeIn(String text) {
        return HINT.matcher(text).find();
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** What a match of this form means, unless there is no such day. */
    Optional<DanishDates.Meant> read(MatchResult match, Optional<LocalDate> reference) {
        return switch (this) {
            case NUMERIC_RANGE ->
                    DanishDates.Meant.range(numeric(match, 1), numeric(match, 4), false);
            case NUMERIC_DOTS, NUMERIC_HYPHENS, NUMERIC_SLASH ->
                    DanishDates.Meant.day(numeric(match, 1), false);
            case DAYS_OF_MONTH -> daysOfMonth(match, reference);
            case DAY_MONTH_YEAR, DAY_MONTH -> dayOfMonth(match, reference);
            case MONTH_RANGE -> months(match, reference);
            case MONTH_YEAR, MONTH -> month(match, reference);
        };
    }

    private static Optional<LocalDate> numeric(MatchResult match, int group) {
        int year = Integer.parseInt(match.group(group + 2));
        return Calendar.date(
                year < 100 ? CENTURY + year : year,
                Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group)));
    }

    private static Optional<DanishDates.Meant> daysOfMonth(
            MatchResult match, Optional<LocalDate> reference) {
        var year = year(match, 4);
        var month = Months.of(match.group(3));
        var from = Calendar.day(Integer.parseInt(match.group(1)), month, year, reference);
        var to =
                from.flatMap(
                        day ->
                                Calendar.date(
                                        day.getYear(),
                                        month.getValue(),
                                        Integer.parseInt(match.group(2))));
        return DanishDates.Meant.range(from, to, year.isEmpty());
    }

    private static Optional<DanishDates.Meant> dayOfMonth(
            MatchResult match, Optional<LocalDate> reference) {
        var year = year(match, 3);
        int day = Integer.parseInt(match.group(1));
        var month = Months.of(match.group(2));
        if (day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        var date = Calendar.day(day, month, year, reference);
        return year.isPresent()
                ? DanishDates.Meant.day(date, false)
                : Optional.of(new DanishDates.Meant(date, date, Precision.DAY, true));
    }

    private static Optional<DanishDates.Meant> months(
            MatchResult match, Optional<LocalDate> reference) {
        var year = year(match, 3);
        var first = Calendar.month(Months.of(match.group(1)), year, reference);
        var last =
                first.flatMap(
                        month ->
                                Calendar.month(
                                        Months.of(match.group(2)),
                                        Optional.empty(),
                                        Optional.of(month.atDay(1))));
        return Optional.of(
                new DanishDates.Meant(
                        first.map(month -> month.atDay(1)),
                        last.map(YearMonth::atEndOfMonth),
                        Precision.RANGE,
                        year.isEmpty()));
    }

    private static Optional<DanishDates.Meant> month(
            MatchResult match, Optional<LocalDate> reference) {
        var year = year(match, 2);
        var month = Calendar.month(Months.of(match.group(1)), year, reference);
        return Optional.of(
                new DanishDates.Meant(
                        month.map(first -> first.atDay(1)),
                        month.map(YearMonth::atEndOfMonth),
                        Precision.MONTH,
                        year.isEmpty()));
    }

    private static Optional<Integer> year(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group))
                .filter(year -> !year.isEmpty())
                .map(Integer::valueOf);
    }
}
