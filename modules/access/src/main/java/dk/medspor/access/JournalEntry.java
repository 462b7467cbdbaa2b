package dk.medspor.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the access journal. Ids and types only: no name, no login, no address and nothing of
 * what was asked in words. What somebody typed as a login may well have been a password.
 *
 * @param user the id of the account that acted; empty when nobody had logged in
 * @param operation an {@link Operation}, the type of a command, or one of the constants here
 * @param reason the type of the reason for a refusal
 * @param account the account that was changed, or that somebody tried to get in with; empty when
 *     there is none by that login
 * @param rights what that account may do from then on
 * @param persons whose registered details were shown or written
 * @param subject the id of what the operation was aimed at, where it was aimed at one thing
 */
public record JournalEntry(
        Instant at,
        Outcome outcome,
        Optional<String> user,
        String operation,
        Optional<String> reason,
        Optional<UUID> account,
        Optional<Rights> rights,
        Optional<List<UUID>> persons,
        Optional<UUID> subject) {

    /** Somebody tried to log in. */
    public static final String LOG_IN = "LOG_IN";

    /** Somebody set a password with a one-time secret. */
    public static final String SET_PASSWORD = "SET_PASSWORD";

    /** The reason of a refusal by {@link AccessPolicy}. */
    public static final String NOT_ALLOWED = "NotAllowed";

    static final String UNKNOWN_LOGIN = "UnknownLogin";
    static final String DEACTIVATED = "Deactivated";
    static final String WRONG_PASSWORD = "WrongPassword";
    static final String LOCKED_OUT = "LockedOut";
    static final String ADDRESS_LOCKED_OUT = "AddressLockedOut";
    static final String NOT_ALL_RECORDED = "MoreFailuresThanRecorded";

    /** What became of it. */
    public enum Outcome {
        /** An account or a registered person was changed, or a person's details were shown. */
        DONE,
        /** Nothing was done. */
        REFUSED
    }

    static JournalEntry refused(
            Instant at, String user, String operation, String reason, Optional<UUID> subject) {
        return new JournalEntry(
                at,
                Outcome.REFUSED,
                Optional.of(user),
                operation,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                subject);
    }

    static JournalEntry failed(
            Instant at, String operation, String reason, Optional<UUID> account) {
        return new JournalEntry(
                at,
                Outcome.REFUSED,
                Optional.empty(),
                operation,
                Optional.of(reason),
                account,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static JournalEntry changed(
            Instant at, Optional<String> user, String operation, ChangedAccount changed) {
        return new JournalEntry(
                at,
                Outcome.DONE,
                user,
                operation,
                Optional.empty(),
                Optional.of(changed.accountId()),
                Optional.of(changed.rights()),
                Optional.empty(),
                Optional.empty());
    }

    static JournalEntry handled(Instant at, String user, String operation, List<UUID> persons) {
        return new JournalEntry(
                at,
                Outcome.DONE,
                Optional.of(user),
                operation,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(persons),
                Optional.empty());
    }
}
