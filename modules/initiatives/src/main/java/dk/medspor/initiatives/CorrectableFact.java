package dk.medspor.initiatives;

/** A recorded fact that can be put right. */
public enum CorrectableFact {
    /** The day the initiative started, which every due date is counted from. */
    STARTED_ON,
    /** The day a cycle was evaluated. */
    EVALUATED_ON,
    /** What a cycle's evaluation concluded. */
    VERDICT
}
