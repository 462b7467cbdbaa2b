package dk.medspor.access;

import java.time.Instant;

/** A secret before it is handed out. */
record FreshSecret(String text, Instant expiresAt) {

    OneTimeSecret kept() {
        return OneTimeSecret.of(text, expiresAt);
    }

    IssuedSecret issuedTo(Account account) {
        return new IssuedSecret(account.id(), account.rights(), text, expiresAt);
    }

    @Override
    public String toString() {
        return "FreshSecret[" + expiresAt + "]";
    }
}
