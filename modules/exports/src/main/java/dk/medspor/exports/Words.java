package dk.medspor.exports;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What files say, in the language of their reader; English is what they fall back on. */
public final class Words {

    private static final Locale DANISH = Locale.of("da");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "dk.medspor.exports.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Locale locale) {
        return new Words(
                locale.getLanguage().equals(DANISH.getLanguage()) ? DANISH : Locale.ENGLISH);
    }

    /** As BCP 47 writes it. */
    public String language() {
        return locale.toLanguageTag();
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** What a value is called. */
    public String name(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What columns are called. */
    public List<String> columns(String... keys) {
        return Stream.of(keys).map(it -> say("column." + it)).toList();
    }

    /** A day as it is read aloud. */
    public String day(LocalDate day) {
        String pattern = locale.equals(DANISH) ? "d. MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
