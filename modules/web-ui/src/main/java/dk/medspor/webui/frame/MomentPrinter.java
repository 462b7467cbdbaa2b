package dk.medspor.webui.frame;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.webui.language.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.format.Printer;

/** Moments by the clocks of Denmark, to the minute. */
final class MomentPrinter implements Printer<Instant> {

    @Override
    public String print(Instant moment, Locale locale) {
        String pattern =
                Language.of(locale) == Language.DANISH
                        ? "d. MMM yyyy 'kl.' HH.mm"
                        : "d MMM yyyy 'at' HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale)
                .format(moment.atZone(DanishCalendar.ZONE));
    }
}
