package dk.medspor.access;

import java.time.Instant;
import java.util.UUID;

/** A one-time secret in the moment it is shown to whoever asked for it; it is kept nowhere. */
public record IssuedSecret(UUID accountId, Rights rights, String secret, Instant expiresAt)
        implements ChangedAccount {

    @Override
    public String toString() {
        return "IssuedSecret[" + accountId + "]";
    }
}
