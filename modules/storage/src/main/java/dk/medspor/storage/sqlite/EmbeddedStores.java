package dk.medspor.storage.sqlite;

import dk.medspor.storage.BlobStore;
import dk.medspor.storage.CommitAdoption;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * All stores of one data directory, held for this process alone from {@link #open} to {@link
 * #close}. A directory is moved or backed up as a whole and only while it is closed; a copy of a
 * database without its {@code -wal} file has lost commits. Whoever restores an older log on purpose
 * removes the file {@code log.anchor}.
 */
public final class EmbeddedStores implements Stores {

    /** What is open, to be closed in the opposite order. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private final Path directory;
    private final Clock clock;
    private final SqliteCommitStore commits;
    private final SqliteDocumentStore documents;
    private final SqliteRecordStore records;
    private final RecordStore keys;
    private final BlobStore blobs;

    private EmbeddedStores(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        open.push(DirectoryLock.on(directory));
        try {
            NativeLibrary.unpackIn(directory);
            this.commits = opened(new SqliteCommitStore(directory, clock));
            this.documents = opened(new SqliteDocumentStore(directory));
            this.records = opened(SqliteRecordStore.ofRecords(directory));
            this.keys = opened(SqliteRecordStore.ofKeys(directory));
            this.blobs = opened(BlobFiles.of(directory).tidied());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private <T extends AutoCloseable> T opened(T store) {
        open.push(store);
        return store;
    }

    /**
     * Opens a data directory, which is made when it is missing.
     *
     * @param clock what commits are stamped with
     * @throws dk.medspor.storage.DirectoryInUse when another process has it open
     * @throws dk.medspor.storage.LogLostItsEnd when acknowledged commits are missing
     * @throws dk.medspor.storage.UnknownFormat when a file is not ours, or too new
     */
    public static EmbeddedStores open(Path directory, Clock clock) {
        create(directory);
        return new EmbeddedStores(directory, clock);
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StorageFailure("Cannot make the data directory " + directory, e);
        }
    }

    @Override
    public CommitStore commits() {
        return commits;
    }

    @Override
    public CommitAdoption adoption() {
        return commits.adoption();
    }

    @Override
    public DocumentStore documents() {
        return documents;
    }

    @Override
    public RecordStore records() {
        return records;
    }

    @Override
    public RecordStore keys() {
        return keys;
    }

    @Override
    public BlobStore blobs() {
        return blobs;
    }

    @Override
    public void overwriteDeleted() {
        documents.overwriteDeleted();
        records.overwriteDeleted();
    }

    /** That of the one process. */
    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public String place() {
        return "data directory " + directory.toAbsolutePath();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable store) {
        try {
            store.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StorageFailure("Cannot close a store", e);
        }
    }
}
