package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;

/**
 * How an item came onto an agenda.
 *
 * @param source the item that was deferred or referred, where it was taken up from another meeting
 * @param waitedFor on whose incoming list it stood, where that body had ended and the body of the
 *     agenda answers for it; empty when it stood on the own list
 * @param computedAt the position of the log that its text was composed at, where it was composed
 */
public record ItemOrigin(
        Kind kind,
        Optional<ItemRef> source,
        Optional<MedBodyId> waitedFor,
        Optional<Long> computedAt) {

    /** The ways onto an agenda. */
    public enum Kind {
        /** Somebody proposed it. */
        PROPOSED,
        /** It recurs at every meeting of the body. */
        RECURRING,
        /** It was deferred from a meeting before, or referred by another body. */
        TAKEN_UP,
        /** It was composed of what the body has to evaluate. */
        EVALUATION
    }

    public static final ItemOrigin PROPOSAL =
            new ItemOrigin(Kind.PROPOSED, Optional.empty(), Optional.empty(), Optional.empty());

    public static final ItemOrigin RECURRENCE =
            new ItemOrigin(Kind.RECURRING, Optional.empty(), Optional.empty(), Optional.empty());

    /** It was taken up from another meeting. */
    public static ItemOrigin takenUp(ItemRef source) {
        return takenUp(source, Optional.empty());
    }

    /** It was taken up from the incoming list of a body that had ended, or from the own one. */
    public static ItemOrigin takenUp(ItemRef source, Optional<MedBodyId> waitedFor) {
        return new ItemOrigin(Kind.TAKEN_UP, Optional.of(source), waitedFor, Optional.empty());
    }

    /** It was composed of what the log said at a position. */
    public static ItemOrigin composedAt(long position) {
        return new ItemOrigin(
                Kind.EVALUATION, Optional.empty(), Optional.empty(), Optional.of(position));
    }
}
