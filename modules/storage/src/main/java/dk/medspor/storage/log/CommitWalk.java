package dk.medspor.storage.log;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore.Head;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

/**
 * Proves commits one after the other from their stored bytes alone. It says only whether they are
 * sound, and costs little more than their hashes; {@link LogInspection} tells what is wrong where.
 */
public final class CommitWalk {

    private final Fingerprint fingerprint;
    private final StoredEnvelope envelope;
    private final MessageDigest sha256 = CommitHash.sha256();
    private LogTail tail;
    private long latestEventAt;
    private long commits;
    private long ids;
    private long streams;

    /**
     * Begins behind a commit.
     *
     * @param tail how the log ends there
     */
    public CommitWalk(LogTail tail, Fingerprint fingerprint) {
        this.tail = tail;
        this.fingerprint = fingerprint;
        this.envelope = new StoredEnvelope(fingerprint);
    }

    /**
     * Goes on to the next commit.
     *
     * @param after how the log ends with it, as it is stored
     * @return whether it is sound and the next one; nothing may follow one that is not
     * @throws RuntimeException when the body is none
     */
    public boolean follows(long firstPosition, UUID id, LogTail after, ByteBuffer body) {
        Head before = tail.head();
        latestEventAt = tail.latestEventAt();
        int events = (int) (after.head().position() - before.position());
        byte[] digest =
                envelope.digest(
                        body,
                        firstPosition,
                        events,
                        (event, stream, sequence, timestamp) -> {
                            ids += event;
                            streams += fingerprint.of(stream, sequence, firstPosition);
                            latestEventAt = Math.max(latestEventAt, timestamp);
                        });
        byte[] hash =
                sha256.digest(
                        CommitHash.link(
                                before.hash(), firstPosition, after.recordedAt(), id, digest));
        boolean sound =
                firstPosition == before.position() + 1
                        && events > 0
                        && Arrays.equals(hash, after.head().hash())
                        && after.recordedAt() >= tail.recordedAt()
                        && after.latestEventAt() == latestEventAt;
        tail = after;
        commits++;
        return sound;
    }

    /** Whether the walk has come to this end. */
    public boolean hasComeTo(LogTail end) {
        return tail.recordedAt() == end.recordedAt()
                && tail.latestEventAt() == end.latestEventAt()
                && tail.head().position() == end.head().position()
                && Arrays.equals(tail.head().hash(), end.head().hash());
    }

    /** What the walk saw. */
    public Seen seen() {
        return new Seen(commits, ids, streams);
    }

    /**
     * What was seen of commits.
     *
     * @param commits how many
     * @param ids the sum of the fingerprints of their events' ids
     * @param streams the same of their places in streams
     */
    public record Seen(long commits, long ids, long streams) {

        public static final Seen NOTHING = new Seen(0, 0, 0);

        public Seen and(Seen other) {
            return new Seen(commits + other.commits, ids + other.ids, streams + other.streams);
        }
    }
}
