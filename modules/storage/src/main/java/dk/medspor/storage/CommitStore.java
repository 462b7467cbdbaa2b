package dk.medspor.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * The log of commits. Positions of events start at 0, are dense, and are at once the order of
 * commits and the order in which they become visible. A commit is in the log whole or not at all;
 * what was acknowledged is never lost. A reader that meets a hole is told so, it never skips.
 *
 * <p>Failures of the store other than those of {@link #append} are {@link StorageFailure}s.
 */
public interface CommitStore extends AutoCloseable {

    /** The position of the head of an empty log. */
    long EMPTY = -1;

    /**
     * The end of the log.
     *
     * @param position of the last event, or {@link #EMPTY}
     * @param hash of the last commit, or {@link CommitHash#genesis()}
     */
    record Head(long position, byte[] hash) {}

    /**
     * Appends a commit and waits until it is durable. Concurrent callers share one flush, so call
     * it from as many threads as there are users; an interrupt does not cut the wait short.
     */
    AppendOutcome append(NewCommit commit);

    /** Tells the listener of every append from now on, in place of the one before. */
    void measure(AppendListener listener);

    /**
     * Whole commits in order: first the one that holds {@code fromPosition}, then those that start
     * less than {@code max} positions later. Empty beyond the head.
     *
     * @throws DamagedLog when there is a hole or broken content among them
     */
    List<StoredCommit> read(long fromPosition, int max);

    /** Events of a stream in order of sequence, {@code max} at most. */
    List<StoredEvent> readStream(String stream, long fromSequence, int max);

    /** The highest sequence in the stream; empty when the log does not know the stream. */
    OptionalLong lastSequence(String stream);

    /** The end of what is acknowledged. */
    Head head();

    /**
     * Waits for an event beyond the position.
     *
     * @return false when the time ran out first, or the store was closed
     */
    boolean awaitBeyond(long position, Duration timeout) throws InterruptedException;

    /** The last position recorded at that moment or before, or {@link #EMPTY}. */
    long positionAt(Instant moment);

    /**
     * Commits as they are stored, from the first that starts at {@code fromPosition} or later, for
     * verification. Ends early with the first damaged one, and never throws because of damage.
     */
    List<Inspected> inspect(long fromPosition, int max);

    /**
     * What the store has proven of itself.
     *
     * @param commits how many there are
     * @param head where they end
     */
    record Proven(long commits, Head head) {}

    /**
     * Proves the whole log in the cheapest way that the store has: every commit has the hash that
     * follows from its stored bytes and the hash before it, and is found through every index.
     *
     * @param progress told now and then how many events are proven
     * @return empty when anything is not as it should be, or only {@link #inspect} can tell
     */
    default Optional<Proven> proven(LongConsumer progress) {
        return Optional.empty();
    }

    /** Whether {@link #proven} is empty only when something is not as it should be. */
    default boolean provesItself() {
        return false;
    }

    /** Keeps a snapshot of a stream, unless a later one is kept already. It may be lost. */
    void storeSnapshot(CommitEvent snapshot);

    /** The latest snapshot of the stream. */
    Optional<CommitEvent> snapshot(String stream);

    /** Ends after the appends under way; later ones are not recorded. */
    @Override
    void close();
}
