package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A log read from its beginning, with all that must hold of it. */
final class LogOf {

    private LogOf() {}

    /** The commits, after a check that they are dense, chained, and end in the head. */
    static List<StoredCommit> sound(CommitStore store) {
        List<StoredCommit> commits = new ArrayList<>();
        byte[] hash = CommitHash.genesis();
        long next = 0;
        CommitStore.Head head = store.head();
        while (next <= head.position()) {
            for (StoredCommit commit : store.read(next, 500)) {
                assertThat(commit.firstPosition()).isEqualTo(next);
                hash = commit.hashAfter(hash);
                assertThat(commit.hash()).isEqualTo(hash);
                next = commit.lastPosition() + 1;
                commits.add(commit);
            }
        }
        assertThat(head.hash()).isEqualTo(hash);
        assertThat(commits).extracting(StoredCommit::id).doesNotHaveDuplicates();
        return commits;
    }

    static List<UUID> ids(CommitStore store) {
        return sound(store).stream().map(StoredCommit::id).toList();
    }
}
