package dk.medspor.access;

/** What is wrong with a password that somebody wants to set. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    UNFIT_CHARACTERS
}
