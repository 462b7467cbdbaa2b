package dk.medspor.storage.history;

import java.util.UUID;

/** A promise of the log that was not kept. */
public record Violation(Kind kind, UUID commit, String detail) {

    /** Which promise. */
    public enum Kind {
        /** Positions are exactly those from 0 to the head. */
        POSITION,
        /** The chain of hashes holds from the first commit to the head. */
        CHAIN,
        /** Times of recording never run backwards. */
        TIME,
        /** Sequences of a stream go on without a gap from 0, in the order of the log. */
        SEQUENCE,
        /** No event id is in the log twice. */
        EVENT_ID,
        /** No commit is in the log twice. */
        STORED_TWICE,
        /** The head is the end of what can be read. */
        HEAD,
        /** An acknowledged commit is in the log. */
        ACKNOWLEDGED_LOST,
        /** An acknowledged commit is where its client was told. */
        ACKNOWLEDGED_ELSEWHERE,
        /** A refused commit is not in the log. */
        REFUSED_STORED,
        /** Every commit in the log was asked for. */
        NEVER_INVOKED,
        /** A commit in the log holds what was asked for. */
        OTHER_EVENTS,
        /** A read that began after the acknowledgement shows the commit. */
        NOT_SEEN,
        /** What a reader saw stays where it was. */
        SEEN_LOST
    }
}
