package dk.medspor.search;

import dk.medspor.eventlog.EventLog;
import dk.medspor.storage.StorageFailure;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index and how far it has come. It is not made durable with every event: what a stop takes
 * away is looked at again, and the same is found in it.
 */
final class StandingIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StandingIndex.class);
    private static final Duration BETWEEN_KEEPING = Duration.ofSeconds(30);

    private final EventLog log;
    private final Path directory;
    private final String form;
    private volatile IndexFiles files;
    private IndexMark mark;
    private long kept;
    private long keptAt = System.nanoTime();

    /**
     * Opens what is in the directory, if it can be gone on with.
     *
     * @param form what makes the index; one that something else made is thrown away
     */
    StandingIndex(EventLog log, Path directory, String form) {
        this.log = log;
        this.directory = directory;
        this.form = form;
        this.files = opened();
        this.mark = opened(files);
        this.kept = mark.position();
    }

    private IndexFiles opened() {
        return IndexFiles.open(directory, it -> it.fits(form, log));
    }

    private IndexMark opened(IndexFiles found) {
        return found.found().orElseGet(this::nothing);
    }

    private IndexMark nothing() {
        return IndexMark.begun(log.head(), form);
    }

    /** The last event that it includes. */
    long position() {
        return mark.position();
    }

    /** The head of the log when it was begun. */
    long begun() {
        return mark.begun();
    }

    /** Includes some events, and lets readers see that. */
    void include(IndexedBatch batch) {
        batch.forEach(files::replace);
        files.show();
        if (batch.reached() > mark.position()) {
            mark = mark.at(batch.reached(), batch.lastEvent());
        }
    }

    /** Leaves nothing of it, in memory and on the disk. */
    void beginAnew() {
        mark = nothing();
        files.clear(mark);
        kept = mark.position();
    }

    void keepIfDue() {
        if (System.nanoTime() - keptAt >= BETWEEN_KEEPING.toNanos()) {
            keep();
        }
    }

    void keep() {
        if (mark.position() > kept) {
            files.keep(mark);
            kept = mark.position();
        }
        keptAt = System.nanoTime();
    }

    /** A writer that has failed writes no more; what it had kept is still there. */
    void reopen() {
        try {
            files.close();
        } catch (StorageFailure alreadyBroken) {
            LOG.debug("The broken index could not be closed", alreadyBroken);
        }
        files = opened();
        mark = opened(files);
        kept = mark.position();
    }

    <T> T read(IndexFiles.Query<T> query) {
        return files.read(query);
    }

    /** What was not kept is left behind. */
    @Override
    public void close() {
        files.close();
    }
}
