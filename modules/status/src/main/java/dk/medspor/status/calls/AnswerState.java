package dk.medspor.status.calls;

/** How a body stands to a call on a day. */
public enum AnswerState {
    /** Asked, and silent. */
    NO_ANSWER,
    /** It will not act, and has said why. */
    DECLINED,
    /** It has started an initiative. */
    STARTED
}
