package dk.medspor.storage;

import java.time.Instant;
import java.util.UUID;

/** What became of a commit. Only {@link OutcomeUnknown} leaves a doubt whether it is in the log. */
public sealed interface AppendOutcome {

    /** The commit is in the log and durable. */
    record Appended(long firstPosition, long lastPosition, Instant recordedAt)
            implements AppendOutcome {}

    /** Another commit holds that sequence of that stream. This commit is not in the log. */
    record SequenceConflict(String stream, long sequence) implements AppendOutcome {}

    /** The log, or the commit itself, already holds an event of that id. It is not in the log. */
    record DuplicateEventId(String eventId) implements AppendOutcome {}

    /** The store failed before anything was recorded; the same commit may be tried again. */
    record NotRecorded(String reason) implements AppendOutcome {}

    /** The store failed and cannot tell whether the commit is in the log. Never a conflict. */
    record OutcomeUnknown(UUID commitId, String reason) implements AppendOutcome {}
}
