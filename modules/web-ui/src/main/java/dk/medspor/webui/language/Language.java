package dk.medspor.webui.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the pages are written in. */
public enum Language {
    DANISH("da", "Dansk"),
    ENGLISH("en", "English");

    private final String code;
    private final String name;

    Language(String code, String name) {
        this.code = code;
        this.name = name;
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(DANISH);
    }

    /** The language a reader of this one can switch to. */
    public Language other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    /** As in {@code lang} attributes (BCP 47). */
    public String code() {
        return code;
    }

    /** What its own speakers call it. */
    public String ownName() {
        return name;
    }

    public Locale locale() {
        return Locale.of(code);
    }
}
