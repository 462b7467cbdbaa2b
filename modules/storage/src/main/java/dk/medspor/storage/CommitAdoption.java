package dk.medspor.storage;

import java.util.List;

/** The way into a log for commits that another log holds. */
public interface CommitAdoption {

    /**
     * Records commits of another log as they are there: at the same positions, under the same ids,
     * times, epochs of writers and hashes. What the log holds already is passed by.
     *
     * @param commits in their order; the first one follows the end of this log, or is in it
     * @throws StorageFailure when a commit does not follow the end of the log, or is not what its
     *     hash says; those before it are recorded
     */
    void adopt(List<StoredCommit> commits);
}
