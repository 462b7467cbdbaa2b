package dk.medspor.eventlog;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds positions by the timestamps of events. Those may run backwards, their running maximum does
 * not; this is for Axon's tokens, while "as of" goes by the time of recording.
 */
record EventTimes(CommitStore store) {

    /** The last position up to which all events are older than the moment. */
    long lastBefore(Instant moment) {
        Instant asked = LogTime.truncated(moment);
        return firstReaching(asked)
                .map(commit -> commit.firstPosition() - 1 + leadingOlder(commit, asked))
                .orElse(store.head().position());
    }

    private static long leadingOlder(StoredCommit commit, Instant asked) {
        return commit.events().stream().takeWhile(it -> it.timestamp().isBefore(asked)).count();
    }

    /** The first commit that holds an event of that moment or later, found by halves. */
    private Optional<StoredCommit> firstReaching(Instant asked) {
        Optional<StoredCommit> found = Optional.empty();
        long low = CommitStore.EMPTY;
        long high = store.head().position();
        while (low < high) {
            StoredCommit middle = store.read(low + (high - low + 1) / 2, 1).getFirst();
            if (middle.latestEventAt().isBefore(asked)) {
                low = middle.lastPosition();
            } else {
                found = Optional.of(middle);
                high = middle.firstPosition() - 1;
            }
        }
        return found;
    }
}
