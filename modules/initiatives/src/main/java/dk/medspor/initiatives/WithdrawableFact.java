package dk.medspor.initiatives;

/**
 * Something that can turn out never to have happened. What others rest on can be withdrawn only
 * after them: the last one first.
 */
public enum WithdrawableFact {
    /** The last step in its life: the number of the step. */
    STEP,
    /** The start, when it was recorded by mistake: 0. */
    START,
    /** The last evaluation: its cycle. */
    EVALUATION,
    /** The last waiver: its cycle. */
    WAIVER,
    /** The last rescheduling: its number. */
    RESCHEDULING,
    /** A reason for a delay: its number. */
    DELAY,
    /** The last handover: its number. */
    HANDOVER,
    /** A milestone that was not reached: its number. */
    MILESTONE,
    /** That a milestone was reached: its number. */
    REACHING,
    /** A note on progress: its number. */
    PROGRESS,
    /** An indicator that was not measured: its number. */
    INDICATOR,
    /** A baseline or a follow-up: its number. A wrong figure is withdrawn and told anew. */
    MEASUREMENT,
    /** A table of key figures: its number. */
    KEY_FIGURES,
    /** An observation: its number. */
    OBSERVATION
}
