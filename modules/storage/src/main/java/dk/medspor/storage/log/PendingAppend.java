package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.NewCommit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A commit on its way to the writer.
 *
 * @param body encoded on the caller's thread
 * @param outcome what the caller waits for
 * @param attempts how often the writer has given it to the store
 */
public record PendingAppend(
        NewCommit commit,
        byte[] body,
        CompletableFuture<AppendOutcome> outcome,
        AtomicInteger attempts) {

    public static PendingAppend of(NewCommit commit) {
        byte[] body = new CommitBody(commit.command(), commit.events()).encoded();
        return new PendingAppend(commit, body, new CompletableFuture<>(), new AtomicInteger());
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
