package dk.medspor.access;

/** The password that an operator gave the first account may not be one. */
public final class UnfitFirstPassword extends RuntimeException {

    UnfitFirstPassword() {
        super(
                "The first password must be at most %d bytes of ordinary characters."
                        .formatted(Passwords.MOST_BYTES));
    }
}
