package dk.medspor.storage.log;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.NewCommit;
import java.util.concurrent.CompletableFuture;

/**
 * A commit on its way to the writer.
 *
 * @param body encoded on the caller's thread
 * @param outcome what the caller waits for
 */
public record PendingAppend(
        NewCommit commit, byte[] body, CompletableFuture<AppendOutcome> outcome) {

    public static PendingAppend of(NewCommit commit) {
        byte[] body = new CommitBody(commit.command(), commit.events()).encoded();
        return new PendingAppend(commit, body, new CompletableFuture<>());
    }

    public void resolve(AppendOutcome decided) {
        outcome.complete(decided);
    }
}
