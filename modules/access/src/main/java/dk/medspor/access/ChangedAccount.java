package dk.medspor.access;

import java.util.UUID;

/** What a change to an account answers: the journal needs to know which, and what it may do now. */
public sealed interface ChangedAccount permits Account, Accounts.Versioned, IssuedSecret {

    UUID accountId();

    Rights rights();
}
