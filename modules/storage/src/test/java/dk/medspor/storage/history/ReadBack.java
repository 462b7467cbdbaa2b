package dk.medspor.storage.history;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.StoredCommit;
import java.util.ArrayList;
import java.util.List;

/** A log as it was read while nobody wrote. */
public record ReadBack(Head head, List<StoredCommit> commits) {

    private static final int PAGE = 500;

    public ReadBack {
        commits = List.copyOf(commits);
    }

    /** Reads the whole log. */
    public static ReadBack of(CommitStore store) {
        List<StoredCommit> commits = new ArrayList<>();
        List<StoredCommit> page = store.read(0, PAGE);
        while (!page.isEmpty()) {
            commits.addAll(page);
            page = store.read(page.getLast().lastPosition() + 1, PAGE);
        }
        return new ReadBack(store.head(), commits);
    }
}
