package dk.medspor.access;

/** What somebody may be allowed to do. Who may do which is said by {@link AccessPolicy} alone. */
public enum Operation {
    ESTABLISH_BODY,
    READ_BODIES,
    HOLD_MEETING,
    RECORD_CONTRIBUTION,
    READ_MEETINGS,
    PREVIEW_IMPORT,
    IMPORT_MEETING,
    PROPOSE_INITIATIVE,
    ADOPT_INITIATIVE,
    START_INITIATIVE,
    EVALUATE_INITIATIVE,
    CORRECT_INITIATIVE,
    READ_INITIATIVES,
    READ_STATUS,
    READ_TRAIL,
    VERIFY_LOG,
    READ_ACCOUNTS,
    CREATE_ACCOUNT,
    CHANGE_ACCOUNT,
    RESET_PASSWORD,
    READ_OWN_ACCOUNT,
    CHANGE_OWN_PASSWORD
}
