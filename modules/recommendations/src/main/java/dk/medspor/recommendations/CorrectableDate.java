package dk.medspor.recommendations;

/** Which recorded day is put right; of what happened several times, the latest. */
public enum CorrectableDate {
    DRAFTED_ON,
    COMMENTS_UNTIL,
    QUALIFIED_ON,
    SUBMITTED_ON,
    DECIDED_ON,
    FED_BACK_ON
}
