package dk.medspor.recommendations;

/** What became of a recommendation where it was submitted. */
public enum Outcome {
    /** It will be done. */
    ADOPTED,
    /** Some of it will be done. */
    PARTLY_ADOPTED,
    /** It will not be done. */
    REJECTED,
    /** Sent back to be worked over and submitted again. */
    RETURNED;

    /** Whether the way of the recommendation ends here. */
    public boolean isFinal() {
        return this != RETURNED;
    }
}
