package dk.medspor.storage.mongo;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.log.ClaimedPlaces;
import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is inserted together: commits that do not want the same, as many as one message holds. */
final class AppendRound {

    /** Largest document, in bytes, less room for everything in it that has a fixed size. */
    static final long LARGEST_COMMIT = (16L << 20) - (16 << 10);

    /** Bytes in one message; MongoDB takes 48 million. */
    private static final long LARGEST_ROUND = 40_000_000;

    /** What the two indexed keys of an event take beside its stream and id, in bytes. */
    private static final int KEY_OVERHEAD = 64;

    private AppendRound() {}

    /**
     * Gives the commits their places behind the tail. Those that cannot be recorded at all are told
     * so; those left out wait for the outcome of the others.
     */
    static List<PlacedCommit> of(
            List<PendingAppend> undecided, LogTail tail, Clock clock, ClaimedPlaces recent) {
        List<PlacedCommit> tried = new ArrayList<>();
        ClaimedPlaces claimed = ClaimedPlaces.ofGroup();
        LogTail end = tail;
        long bytes = 0;
        for (PendingAppend append : undecided) {
            long size = size(append);
            LogTail after = append.after(end, clock);
            Optional<AppendOutcome> impossible = impossible(append, size, after, recent);
            if (impossible.isPresent()) {
                append.resolve(impossible.get());
            } else if (bytes + size <= LARGEST_ROUND && claimed.claim(append.commit()).isEmpty()) {
                tried.add(new PlacedCommit(append, end, after));
                end = after;
                bytes += size;
            } else if (append.adopted().isPresent()) {
                // Those behind it have their places behind it.
                break;
            }
        }
        return tried;
    }

    private static Optional<AppendOutcome> impossible(
            PendingAppend append, long size, LogTail after, ClaimedPlaces recent) {
        if (size > LARGEST_COMMIT) {
            return Optional.of(
                    new NotRecorded(
                            "the commit has %d bytes, more than a document of MongoDB holds"
                                    .formatted(size)));
        }
        return append.misplacedAs(after).or(() -> recent.conflict(append.commit()));
    }

    private static long size(PendingAppend append) {
        return append.body().length
                + append.commit().events().stream().mapToLong(AppendRound::keys).sum();
    }

    private static long keys(CommitEvent event) {
        return (long) event.stream().getBytes(StandardCharsets.UTF_8).length
                + event.id().getBytes(StandardCharsets.UTF_8).length
                + KEY_OVERHEAD;
    }
}
