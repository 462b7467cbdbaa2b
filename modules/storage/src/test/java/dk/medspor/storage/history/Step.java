package dk.medspor.storage.history;

import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import java.util.List;
import java.util.UUID;

/**
 * One line of what clients noted. A commit that was invoked and has no reply is as uncertain as an
 * {@link Unknown} one: its client may have died.
 */
public sealed interface Step {

    /** Where an event belongs, and its id. */
    record Place(String stream, long sequence, String eventId) {

        static Place of(CommitEvent event) {
            return new Place(event.stream(), event.sequence(), event.id());
        }
    }

    /** About to be appended. */
    record Invoked(UUID commit, List<Place> events) implements Step {
        public Invoked {
            events = List.copyOf(events);
        }

        public static Invoked of(NewCommit commit) {
            return new Invoked(commit.id(), commit.events().stream().map(Place::of).toList());
        }

        static Invoked of(StoredCommit commit) {
            return new Invoked(commit.id(), commit.events().stream().map(Place::of).toList());
        }
    }

    /** Acknowledged at a position. */
    record Ok(UUID commit, long firstPosition) implements Step {}

    /**
     * Told not to be in the log.
     *
     * @param reason the kind of refusal, one word
     */
    record Failed(UUID commit, String reason) implements Step {}

    /** Told that nobody knows. */
    record Unknown(UUID commit) implements Step {}

    /** A reader met the commit at a position. */
    record Seen(UUID commit, long firstPosition) implements Step {}

    /** A read of its place that began after its acknowledgement did not show the commit. */
    record Missed(UUID commit) implements Step {}
}
