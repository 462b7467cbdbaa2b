package dk.medspor.access;

import java.time.Instant;

/**
 * Somebody was refused something. Types only: what was asked in words stays out.
 *
 * @param user the id of the account
 * @param operation an {@link Operation} or the type of a command
 * @param reason the type of the reason
 */
public record RefusedAttempt(Instant at, String user, String operation, String reason) {

    /** The reason of a refusal by {@link AccessPolicy}. */
    public static final String NOT_ALLOWED = "NotAllowed";
}
