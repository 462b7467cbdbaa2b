package dk.medspor.restapi.contract;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the contract in Danish and English; in the document itself they are English. */
@Component
class ContractWords {

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    ContractWords() {
        words.setBasename("dk.medspor.restapi.contract");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
    }

    /** The sentence, or its key where nobody has written one yet. */
    String say(Locale locale, String key) {
        String said = words.getMessage(key, new Object[0], key, locale);
        return said == null ? key : said;
    }

    String say(String key) {
        return say(Locale.ENGLISH, key);
    }
}
