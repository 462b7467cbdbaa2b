package dk.medspor.storage.mongo;

import dk.medspor.storage.log.LogTail;
import dk.medspor.storage.log.PendingAppend;

/** A commit with the place in the log that it is tried at. */
record PlacedCommit(PendingAppend append, LogTail before, LogTail after) {

    long firstPosition() {
        return before.head().position() + 1;
    }

    void recorded() {
        append.resolve(after.appendedAfter(before));
    }
}
