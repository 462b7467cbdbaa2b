package dk.medspor.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody receives mail: what HTML calls a valid e-mail address, with a domain of two labels
 * at least. A personal detail, so nothing that prints it shows it.
 */
public record MailAddress(String value) {

    /** The longest that SMTP carries (RFC 5321, 4.5.3.1.3, without the brackets). */
    public static final int MOST_CHARACTERS = 254;

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:" + LABEL + "\\.)+" + LABEL);

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** Empty when no address looks like that. */
    public static Optional<MailAddress> of(String typed) {
        return Optional.of(typed.strip()).filter(MailAddress::isOne).map(MailAddress::new);
    }

    private static boolean isOne(String text) {
        return text.length() <= MOST_CHARACTERS && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
