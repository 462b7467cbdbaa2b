package dk.medspor.audit.bundle;

import java.util.Arrays;
import java.util.Locale;

/** A bundle that is not as it must be. */
public final class BrokenBundle extends RuntimeException {

    private final String file;
    private final String fault;
    private final String[] parts;

    /**
     * @param fault the key of what is wrong with the file
     * @param parts what its words speak of
     */
    BrokenBundle(String file, String fault, Object... parts) {
        super(file + ": " + fault);
        this.file = file;
        this.fault = fault;
        this.parts = Arrays.stream(parts).map(String::valueOf).toArray(String[]::new);
    }

    /** Where and why. */
    String said(Locale locale) {
        return file + ": " + BundleWords.say(locale, "fault." + fault, (Object[]) parts);
    }
}
