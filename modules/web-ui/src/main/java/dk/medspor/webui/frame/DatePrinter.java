package dk.medspor.webui.frame;

import dk.medspor.webui.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.format.Printer;

/** Dates as one writes them in Denmark, and as one reads them in English without mistaking them. */
final class DatePrinter implements Printer<LocalDate> {

    @Override
    public String print(LocalDate date, Locale locale) {
        String pattern = Language.of(locale) == Language.DANISH ? "d. MMM yyyy" : "d MMM yyyy";
        return date.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
