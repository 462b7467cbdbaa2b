package dk.medspor.initiatives;

/**
 * A recorded text that can be put right. "Cycle" and "number" say which number tells those of one
 * kind apart; the others are there once and have the number 0.
 */
public enum CorrectableText {
    /** What it is called. */
    TITLE,
    /** The goal or policy that it serves. */
    GOAL,
    /** The reason of a step in its life: the number of the step. */
    STEP_REASON,
    /** The evidence of a cycle's evaluation, or why there is none. */
    EVIDENCE,
    /** What was learned in a cycle. */
    LEARNED,
    /** Why a cycle was waived. */
    WAIVER_REASON,
    /** Why an evaluation was moved: the number of the rescheduling. */
    RESCHEDULING_REASON,
    /** Why an evaluation was late: the number of the fact. */
    DELAY_REASON,
    /** What is to be reached: the number of the milestone. */
    MILESTONE,
    /** A note on progress: the number of the note. */
    PROGRESS,
    /** What an indicator is called: its number. */
    INDICATOR,
    /** What was seen: the number of the observation. */
    OBSERVATION,
    /** Where a figure, a table or an observation comes from: its number. */
    SOURCE
}
