package dk.medspor.storage.log;

import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.StoredEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reader makes of the commits that a store gave it. */
public final class ReadCommits {

    private ReadCommits() {}

    /**
     * Requires commits that hold the position and go on without a hole. A hole can only be damage:
     * what is missing was once acknowledged.
     *
     * @throws DamagedLog at the first position that is missing
     */
    public static List<StoredCommit> dense(long fromPosition, List<StoredCommit> commits) {
        long expected =
                commits.isEmpty()
                        ? fromPosition
                        : Math.min(fromPosition, commits.getFirst().firstPosition());
        for (StoredCommit commit : commits) {
            if (commit.firstPosition() != expected) {
                throw missing(expected);
            }
            expected = commit.lastPosition() + 1;
        }
        if (expected <= fromPosition) {
            throw missing(fromPosition);
        }
        return commits;
    }

    /** Events of a stream in order of sequence, {@code max} at most, from commits in any order. */
    public static List<StoredEvent> stream(
            List<StoredCommit> commits, String stream, long fromSequence, int max) {
        List<StoredEvent> found = new ArrayList<>();
        for (StoredCommit commit : commits) {
            for (StoredEvent stored : commit.eventsFrom(commit.firstPosition())) {
                if (stored.event().sequence() >= fromSequence
                        && stored.event().stream().equals(stream)) {
                    found.add(stored);
                }
            }
        }
        found.sort(Comparator.comparingLong(it -> it.event().sequence()));
        return found.size() > max ? List.copyOf(found.subList(0, max)) : found;
    }

    /** The failure that a reader stalls with where the log has a hole. */
    public static DamagedLog missing(long position) {
        return new DamagedLog(position, Damage.UNREADABLE, "the event is missing");
    }
}
