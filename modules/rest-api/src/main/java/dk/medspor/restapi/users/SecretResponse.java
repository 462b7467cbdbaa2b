package dk.medspor.restapi.users;

import dk.medspor.access.IssuedSecret;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time secret, shown this once.
 *
 * @param oneTimeSecret sets a password, once, at {@code POST /api/v1/users/{id}/password}
 */
record SecretResponse(UUID id, String oneTimeSecret, Instant expiresAt) {

    static SecretResponse of(IssuedSecret it) {
        return new SecretResponse(it.accountId(), it.secret(), it.expiresAt());
    }

    @Override
    public String toString() {
        return "SecretResponse[" + id + "]";
    }
}
