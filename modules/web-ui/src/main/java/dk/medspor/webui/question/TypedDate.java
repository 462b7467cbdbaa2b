package dk.medspor.webui.question;

import dk.medspor.kernel.DanishCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as a browser sends them, and as Danes type them where the browser has no date field. */
public final class TypedDate {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private TypedDate() {}

    /** The day; empty when it cannot be read. */
    public static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return DanishCalendar.parse(dayFirst.matches() ? iso(dayFirst) : text);
    }

    private static String iso(Matcher it) {
        return "%s-%2s-%2s".formatted(it.group(3), it.group(2), it.group(1)).replace(' ', '0');
    }
}
