package dk.medspor.storage.sqlite;

import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.NewCommit;
import java.util.concurrent.CompletableFuture;

/**
 * A commit on its way to the writer.
 *
 * @param body encoded on the caller's thread
 * @param outcome what the caller waits for
 */
record PendingAppend(NewCommit commit, byte[] body, CompletableFuture<AppendOutcome> outcome) {

    static PendingAppend of(NewCommit commit) {
        byte[] body = new CommitBody(commit.command(), commit.events()).encoded();
        return new PendingAppend(commit, body, new CompletableFuture<>());
    }

    void resolve(AppendOutcome decided) {
        outcome.complete(decided);
    }
}
