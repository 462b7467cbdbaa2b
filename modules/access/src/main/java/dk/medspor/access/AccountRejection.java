package dk.medspor.access;

import dk.medspor.kernel.Rejection;
import java.util.UUID;

/** Why nothing became of a change to an account. */
public sealed interface AccountRejection extends Rejection {

    record LoginTaken() implements AccountRejection {}

    record AccountIdTaken(UUID id) implements AccountRejection {}

    record UnknownAccount(UUID id) implements AccountRejection {}

    /** Nobody who can log in would be left to manage accounts. */
    record LastAdministrator() implements AccountRejection {}

    /** Wrong, used or expired, or of no account: nothing tells these apart. */
    record SecretNotValid() implements AccountRejection {}

    record OldPasswordWrong() implements AccountRejection {}

    record UnfitPassword(PasswordFault fault) implements AccountRejection {}

    record AccountChangedMeanwhile() implements AccountRejection {}
}
