package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Due;
import dk.medspor.minutesimport.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a text says that something is due. */
final class DueTimes {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iU)\\bom (?:(?<year>et års tid|et år|1 år)|(?<half>et halvt år)|"
                            + "(?<months>\\d{1,2}) måneder|(?<years>\\d) år)\\b");
    private static final int MONTHS_OF_A_YEAR = 12;

    private DueTimes() {}

    /** A date that the text names, else a time that it counts from the meeting. */
    static Optional<Due> in(String text, Optional<LocalDate> day) {
        return DanishDates.in(text, day).stream()
                .map(
                        found ->
                                new Due(
                                        found.words(),
                                        found.meant().from(),
                                        found.meant().to(),
                                        found.meant().precision()))
                .findFirst()
                .or(() -> counted(text, day));
    }

    /** "om et år": the month that it falls in, for it is not meant to the day. */
    static Optional<Due> counted(String text, Optional<LocalDate> day) {
        var match = COUNTED.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        int months = months(match);
        var month = day.map(YearMonth::from).map(from -> from.plusMonths(months));
        return Optional.of(
                new Due(
                        match.group(),
                        month.map(from -> from.atDay(1)),
                        month.map(YearMonth::atEndOfMonth),
                        Precision.APPROXIMATE));
    }

    private static int months(Matcher match) {
        if (match.end("half") >= 0) {
            return MONTHS_OF_A_YEAR / 2;
        }
        if (match.end("months") >= 0) {
            return Integer.parseInt(match.group("months"));
        }
        boolean several = match.end("years") >= 0;
        return several
                ? Integer.parseInt(match.group("years")) * MONTHS_OF_A_YEAR
                : MONTHS_OF_A_YEAR;
    }
}
