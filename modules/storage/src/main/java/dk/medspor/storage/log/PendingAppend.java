package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A commit on its way to the writer.
 *
 * @param body encoded on the caller's thread
 * @param outcome what the caller waits for
 * @param attempts how often the writer has given it to the store
 * @param adopted the commit of another log that is to be recorded as it is there, if it is one
 */
public record PendingAppend(
        NewCommit commit,
        byte[] body,
        CompletableFuture<AppendOutcome> outcome,
        AtomicInteger attempts,
        Optional<StoredCommit> adopted) {

    public static PendingAppend of(NewCommit commit) {
        return of(commit, Optional.empty());
    }

    /** A commit of another log, to be recorded as it is there. */
    public static PendingAppend adopting(StoredCommit commit) {
        return of(
                NewCommit.of(commit.id(), commit.command(), commit.events()), Optional.of(commit));
    }

    private static PendingAppend of(NewCommit commit, Optional<StoredCommit> adopted) {
        byte[] body = new CommitBody(commit.command(), commit.events()).encoded();
        return new PendingAppend(
                commit, body, new CompletableFuture<>(), new AtomicInteger(), adopted);
    }

    /** The end of the log once this is recorded behind the given one. */
    public LogTail after(LogTail end, Clock clock) {
        return end.after(commit, adopted.map(StoredCommit::recordedAt).orElseGet(clock::instant));
    }

    /** Why it cannot be the end of the log, though nothing else wants its place. */
    public Optional<AppendOutcome> misplacedAs(LogTail end) {
        return adopted.filter(
                        it ->
                                it.lastPosition() != end.head().position()
                                        || !Arrays.equals(it.hash(), end.head().hash()))
                .map(
                        it ->
                                new NotRecorded(
                                        "it does not follow the end of the log, or is not what its"
                                                + " hash says"));
    }

    /** The epoch it is recorded under, where the writer has the given one. */
    public long epoch(long writer) {
        return adopted.map(StoredCommit::writerEpoch).orElse(writer);
    }

    /** Call it whenever the commit is given to the store. */
    public void attempted() {
        attempts.incrementAndGet();
    }

    int retries() {
        return Math.max(0, attempts.get() - 1);
    }

    public void resolve(AppendOutcome decided) {
        outcome.complete(decided);
    }
}
