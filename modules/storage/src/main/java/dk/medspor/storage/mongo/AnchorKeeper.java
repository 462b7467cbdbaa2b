package dk.medspor.storage.mongo;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.log.PublishedHead;
import java.time.Duration;

/** Writes the anchor behind the log, a few times a second at most. */
final class AnchorKeeper implements AutoCloseable {

    private static final Duration BETWEEN_WRITES = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final LogAnchor anchor;
    private final PublishedHead published;
    private final BackgroundTask task;
    private long written;

    AnchorKeeper(LogAnchor anchor, PublishedHead published) {
        this.anchor = anchor;
        this.published = published;
        this.written = published.get().position();
        this.task = new BackgroundTask("medspor-anchor", BETWEEN_WRITES, _ -> follow());
    }

    private void follow() {
        try {
            published.awaitBeyond(written, PATIENCE);
            write();
        } catch (StorageFailure outage) {
            // An anchor that falls behind does no harm, and the next one is written like this one.
            return;
        } catch (InterruptedException nobodyMayDoThat) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        Head head = published.get();
        if (head.position() > written) {
            anchor.write(head);
            written = head.position();
        }
    }

    /** Writes the last one, too. */
    @Override
    public void close() {
        task.close();
        follow();
    }
}
