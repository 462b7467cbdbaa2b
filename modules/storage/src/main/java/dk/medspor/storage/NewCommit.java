package dk.medspor.storage;

import java.util.List;
import java.util.UUID;

/**
 * A commit before it has a place in the log. Its digest is computed here, on the thread that makes
 * it, so that the one writer of a store has little left to hash.
 */
public final class NewCommit {

    private final UUID id;
    private final CommitCommand command;
    private final List<CommitEvent> events;
    private final byte[] digest;

    private NewCommit(UUID id, CommitCommand command, List<CommitEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit holds at least one event");
        }
        this.id = id;
        this.command = command;
        this.events = List.copyOf(events);
        this.digest = CommitHash.digest(command, this.events);
    }

    /** A commit under a fresh id. */
    public static NewCommit of(CommitCommand command, List<CommitEvent> events) {
        return new NewCommit(UUID.randomUUID(), command, events);
    }

    /** A commit under the given id, unique in the log. */
    public static NewCommit of(UUID id, CommitCommand command, List<CommitEvent> events) {
        return new NewCommit(id, command, events);
    }

    public UUID id() {
        return id;
    }

    public CommitCommand command() {
        return command;
    }

    public List<CommitEvent> events() {
        return events;
    }

    /** The digest of command and events; see {@link CommitHash}. */
    public byte[] digest() {
        return digest.clone();
    }
}
