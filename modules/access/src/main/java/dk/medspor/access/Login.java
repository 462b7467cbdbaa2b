package dk.medspor.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody types to say who they are. Its case does not matter, nor how its letters are
 * composed; a colon would end it in Basic log-in.
 */
public record Login(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}._@+-]{1,100}");

    public Login {
        if (!value.equals(canonical(value)) || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a login");
        }
    }

    /** Empty when no login looks like that. */
    public static Optional<Login> of(String typed) {
        return Optional.of(canonical(typed))
                .filter(it -> FORM.matcher(it).matches())
                .map(Login::new);
    }

    private static String canonical(String typed) {
        return Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return "Login[…]";
    }
}
