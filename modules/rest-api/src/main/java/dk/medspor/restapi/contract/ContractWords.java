package dk.medspor.restapi.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the contract in Danish and English; in the document itself they are English. */
@Component
class ContractWords {

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    ContractWords() {
        words.setBasenames("dk.medspor.restapi.contract", "dk.medspor.restapi.fields");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
    }

    /** The sentence, or its key where nobody has written one yet. */
    String say(Locale locale, String key) {
        String said = words.getMessage(key, new Object[0], key, locale);
        return said == null ? key : said;
    }

    /** What a field of a schema means, where that is said. */
    Optional<String> field(Locale locale, String schema, String field) {
        return Stream.of("field." + schema + "." + field, "field." + field)
                .filter(key -> !say(locale, key).equals(key))
                .map(key -> say(locale, key))
                .findFirst();
    }

    String say(String key) {
        return say(Locale.ENGLISH, key);
    }
}
