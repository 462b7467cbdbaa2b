package dk.medspor.audit.bundle;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is said of a bundle, in Danish or English. */
final class BundleWords {

    private BundleWords() {}

    static String say(Locale locale, String key, Object... parts) {
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "dk.medspor.audit.bundle.words",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return String.format(locale, words.getString(key), parts);
    }
}
