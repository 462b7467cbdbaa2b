package dk.medspor.storage.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.util.function.UnaryOperator;

/** How a {@link Node} is broken. */
enum Fault {
    /** Not at all. */
    NONE,
    /** Members of a group are compared with the log, and not with each other. */
    MEMBERS_NOT_COMPARED,
    /** Whoever finds the position taken takes it for taken by somebody else. */
    EVERY_DUPLICATE_FOREIGN,
    /** A reader goes on behind a hole. */
    HOLES_PASSED_OVER,
    /** The shelf takes a second commit at a position. */
    POSITION_NOT_GUARDED,
    /** The hash leaves the metadata of events out. */
    METADATA_NOT_HASHED,
    /** The hash is over the payload as a text, and not over its bytes. */
    PAYLOAD_HASHED_AS_TEXT;

    /** The commit whose content goes into the hash. */
    NewCommit asHashed(NewCommit commit) {
        return switch (this) {
            case METADATA_NOT_HASHED ->
                    with(commit, event -> with(event, event.payload(), new byte[0]));
            case PAYLOAD_HASHED_AS_TEXT ->
                    with(
                            commit,
                            event ->
                                    with(
                                            event,
                                            new String(event.payload(), UTF_8).getBytes(UTF_8),
                                            event.metadata()));
            case NONE,
                    MEMBERS_NOT_COMPARED,
                    EVERY_DUPLICATE_FOREIGN,
                    HOLES_PASSED_OVER,
                    POSITION_NOT_GUARDED ->
                    commit;
        };
    }

    private static NewCommit with(NewCommit commit, UnaryOperator<CommitEvent> change) {
        return NewCommit.of(
                commit.id(), commit.command(), commit.events().stream().map(change).toList());
    }

    private static CommitEvent with(CommitEvent event, byte[] payload, byte[] metadata) {
        return new CommitEvent(
                event.id(),
                event.stream(),
                event.streamType(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.timestamp(),
                payload,
                metadata);
    }
}
