package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.LogLostItsEnd;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.blob.BlobsCopy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of a data directory, which may be in use meanwhile. It is a data directory itself, with
 * the same commits at the same positions under the same hashes. What can be rebuilt from the log is
 * left out.
 */
public final class EmbeddedBackup {

    /** Told which file is being copied, and how much of it there is already, in percent. */
    @FunctionalInterface
    public interface Progress {
        void at(String file, int percent);
    }

    private static final String LOG = "log.db";
    private static final String ANCHOR = "log.anchor";

    /** Records before the log, so that none tells of a commit that the copy lacks; keys after. */
    private static final List<String> IN_THIS_ORDER = List.of("records.db", LOG, "keys.db");

    private EmbeddedBackup() {}

    /**
     * Copies a data directory.
     *
     * @param target missing or empty
     * @return the end of the log in the copy
     * @throws LogLostItsEnd when the source lacks commits that it acknowledged
     * @throws StorageFailure when the source is no data directory, the target is not empty, or the
     *     disk fails; what was copied so far is left behind without an anchor
     */
    public static Head copy(Path source, Path target, Progress progress) {
        requireDataDirectory(source);
        requireEmpty(target);
        Optional<Head> acknowledged =
                Anchor.read(source.resolve(ANCHOR)).filter(it -> it.position() > CommitStore.EMPTY);
        for (String file : IN_THIS_ORDER) {
            copyFile(source.resolve(file), target.resolve(file), progress);
        }
        new BlobsCopy(BlobFiles.of(source), BlobFiles.of(target)).run();
        Head head = head(target.resolve(LOG), acknowledged);
        try (Anchor anchor = Anchor.open(target.resolve(ANCHOR))) {
            anchor.write(head);
        }
        IN_THIS_ORDER.forEach(it -> flush(target.resolve(it)));
        flush(target.resolve(ANCHOR));
        return head;
    }

    private static void copyFile(Path from, Path to, Progress progress) {
        String name = String.valueOf(from.getFileName());
        progress.at(name, 0);
        DatabaseFile database =
                name.equals(LOG) ? LogTables.existing(from) : DatabaseFile.existing(from);
        try (Session session = database.session();
                var _ = GrowingFile.watched(to, size(from), it -> progress.at(name, it))) {
            session.update("VACUUM INTO ?", to.toString());
        } catch (SQLException e) {
            throw new StorageFailure("Cannot copy %s to %s".formatted(from, to), e);
        }
        progress.at(name, 100);
    }

    /** The end of the copied log, which must hold what was acknowledged before it was copied. */
    private static Head head(Path log, Optional<Head> acknowledged) {
        try (Session session = LogTables.existing(log).session()) {
            Head head = LogTables.tail(session).head();
            if (acknowledged.isPresent() && !LogTables.holds(session, acknowledged.get())) {
                throw new LogLostItsEnd(
                        log.toString(), acknowledged.get().position(), head.position());
            }
            return head;
        } catch (SQLException e) {
            throw new StorageFailure("Cannot read " + log, e);
        }
    }

    private static void requireDataDirectory(Path source) {
        if (Files.notExists(source.resolve(LOG))) {
            throw new StorageFailure(source + " is no data directory: it has no " + LOG + ".");
        }
    }

    private static void requireEmpty(Path target) {
        try {
            Files.createDirectories(target);
            try (Stream<Path> files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new StorageFailure(target + " is not empty.");
                }
            }
        } catch (IOException e) {
            throw new StorageFailure("Cannot use the directory " + target, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StorageFailure("Cannot read " + file, e);
        }
    }

    private static void flush(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new StorageFailure("Cannot flush " + file, e);
        }
    }
}
