package dk.medspor.storage;

/**
 * An event within its commit.
 *
 * @param index its place in the commit, from 0
 */
public record StoredEvent(StoredCommit commit, int index) {

    public long position() {
        return commit.firstPosition() + index;
    }

    public CommitEvent event() {
        return commit.events().get(index);
    }
}
