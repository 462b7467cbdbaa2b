package dk.medspor.storage.sqlite;

import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where SQLite's native library is unpacked: in the data directory, which is surely writable and
 * allows execution where a hardened /tmp may not. Each hard kill leaves a copy behind; the next
 * start removes it, which the lock on the directory makes safe.
 */
final class NativeLibrary {

    private static final String DIRECTORY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /** The first data directory that this process opens is used; an explicit setting wins. */
    static synchronized void unpackIn(Path directory) {
        if (System.getProperty(DIRECTORY) == null) {
            System.setProperty(DIRECTORY, directory.toAbsolutePath().toString());
            removeLeftovers(directory);
        }
    }

    private static void removeLeftovers(Path directory) {
        try (DirectoryStream<Path> leftovers =
                Files.newDirectoryStream(directory, "sqlite-*-*sqlitejdbc*")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException e) {
            throw new StorageFailure("Cannot clean " + directory, e);
        }
    }
}
