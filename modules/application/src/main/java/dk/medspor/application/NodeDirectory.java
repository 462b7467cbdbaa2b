package dk.medspor.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A temporary directory of a node, which holds a lock in it as long as it lives. What a node left
 * that was killed, the next one on this machine sweeps: the system takes the lock from a process
 * that has ended, however it ended.
 */
final class NodeDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeDirectory.class);
    private static final String NAMES = "medspor-search-";
    private static final String LOCK = "lock";
    private static final String UNHELD = "lock-to-be";

    /** The system drops a lock when the process that has it opens the file anew and closes that. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private NodeDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Sweeps what nodes that are gone left behind, and makes a new one.
     *
     * @param parent where temporary directories are
     * @throws IOException when there it cannot be made
     */
    static NodeDirectory in(Path parent) throws IOException {
        abandoned(parent).forEach(NodeDirectory::sweep);
        Path path = Files.createTempDirectory(parent, NAMES);
        HELD_HERE.add(path);
        return new NodeDirectory(path, hold(path));
    }

    Path path() {
        return path;
    }

    /** Nobody sees the lock before it is held. */
    private static FileChannel hold(Path path) throws IOException {
        Path unheld = path.resolve(UNHELD);
        FileChannel lock =
                FileChannel.open(unheld, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.move(unheld, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        return lock;
    }

    /** Those with a lock that may be tried: of this user, and not of a node in this JVM. */
    private static List<Path> abandoned(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(it -> it.getFileName().toString().startsWith(NAMES))
                    .filter(it -> Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
                    .filter(it -> !HELD_HERE.contains(it))
                    .filter(it -> Files.isWritable(it.resolve(LOCK)))
                    .toList();
        }
    }

    private static void sweep(Path path) {
        try (FileChannel lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock held = lock.tryLock()) {
            if (held != null) {
                FileSystemUtils.deleteRecursively(path);
                LOG.info("Removed the search index of a node that is gone: {}", path);
            }
        } catch (NoSuchFileException sweptByAnother) {
            LOG.debug("Another node removed {}", path, sweptByAnother);
        } catch (IOException failure) {
            LOG.warn(
                    "The search index of a node that is gone cannot be removed: {}", path, failure);
        }
    }

    @Override
    public void close() {
        try (lock) {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
