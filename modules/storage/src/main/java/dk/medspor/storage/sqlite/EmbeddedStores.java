package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * All stores of one data directory, held for this process alone from {@link #open} to {@link
 * #close}. A directory is moved or backed up as a whole and only while it is closed; a copy of a
 * database without its {@code -wal} file has lost commits. Whoever restores an older log on purpose
 * removes the file {@code log.anchor}.
 */
public final class EmbeddedStores implements AutoCloseable {

    private final DirectoryLock lock;
    private final CommitStore commits;
    private final DocumentStore documents;
    private final RecordStore records;

    private EmbeddedStores(Path directory, Clock clock, DirectoryLock lock) {
        this.lock = lock;
        this.commits = new SqliteCommitStore(directory, clock);
        this.documents = new SqliteDocumentStore(directory);
        this.records = new SqliteRecordStore(directory);
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
        DirectoryLock lock = DirectoryLock.on(directory);
        try {
            NativeLibrary.unpackIn(directory);
            return new EmbeddedStores(directory, clock, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StorageFailure("Cannot make the data directory " + directory, e);
        }
    }

    public CommitStore commits() {
        return commits;
    }

    public DocumentStore documents() {
        return documents;
    }

    public RecordStore records() {
        return records;
    }

    @Override
    public void close() {
        commits.close();
        documents.close();
        records.close();
        lock.close();
    }
}
