package dk.medspor.access;

/** The password that an operator gave the first account may not be one. */
public final class UnfitFirstPassword extends RuntimeException {

    UnfitFirstPassword() {
        super(
                "The first password must have at least %d characters and at most %d bytes in UTF-8."
                        .formatted(Passwords.LEAST_CHARACTERS, Passwords.MOST_BYTES));
    }
}
