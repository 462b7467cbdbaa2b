package dk.medspor.initiatives;

/**
 * A recorded date, body or conclusion that can be put right. "Cycle" and "number" say which number
 * tells those of one kind apart; the others are there once and have the number 0.
 */
public enum CorrectableFact {
    /** The day it was put forward. */
    PROPOSED_ON,
    /** The body that owns it, or owns it since the last handover. */
    OWNER,
    /** How soon it can be taken up. */
    HORIZON,
    /** The day of a step in its life: the number of the step. */
    STEP_ON,
    /** The day it started, which every due date is counted from. */
    STARTED_ON,
    /** The body that is to evaluate it, or is since the last handover. */
    PROMISED_TO,
    /** The day a cycle was evaluated. */
    EVALUATED_ON,
    /** What a cycle's evaluation concluded. */
    VERDICT,
    /** The body that evaluated a cycle. */
    EVALUATED_BY,
    /** The day a cycle was waived. */
    WAIVED_ON,
    /** The date that was agreed for the evaluation after a cycle. */
    NEXT_EVALUATION_ON,
    /** The date that an evaluation was moved to: the number of the rescheduling. */
    RESCHEDULED_TO,
    /** The date that a milestone is planned for: the number of the milestone. */
    MILESTONE_PLANNED_FOR,
    /** The day a milestone was reached: the number of the milestone. */
    MILESTONE_REACHED_ON,
    /** The day of a note on progress: the number of the note. */
    PROGRESS_ON,
    /** The day something was measured or seen: its number. */
    MEASURED_ON
}
