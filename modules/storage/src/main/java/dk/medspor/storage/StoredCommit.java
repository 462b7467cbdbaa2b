package dk.medspor.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A commit at its place in the log.
 *
 * @param firstPosition the position of its first event; the others follow without a hole
 * @param id unique in the log
 * @param writerEpoch which opening of the store wrote it; grows by one each time
 * @param recordedAt when it was recorded; never before the commit in front of it
 * @param latestEventAt the latest timestamp of any event up to and including this commit
 * @param command what caused it
 * @param hash its link in the chain; see {@link CommitHash}
 * @param events one or more, in order
 */
public record StoredCommit(
        long firstPosition,
        UUID id,
        long writerEpoch,
        Instant recordedAt,
        Instant latestEventAt,
        CommitCommand command,
        byte[] hash,
        List<CommitEvent> events) {
    public StoredCommit {
        events = List.copyOf(events);
    }

    public long lastPosition() {
        return firstPosition + events.size() - 1;
    }

    /** Its events from that position on, each with its own position. */
    public List<StoredEvent> eventsFrom(long position) {
        int skipped = Math.toIntExact(Math.max(0, position - firstPosition));
        List<StoredEvent> placed = new ArrayList<>(events.size());
        for (int index = skipped; index < events.size(); index++) {
            placed.add(new StoredEvent(this, index));
        }
        return placed;
    }

    /** The hash that this commit must have after the given one. */
    public byte[] hashAfter(byte[] previous) {
        return CommitHash.chained(
                previous, firstPosition, recordedAt, id, CommitHash.digest(command, events));
    }
}
