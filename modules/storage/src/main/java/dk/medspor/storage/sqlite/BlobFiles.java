package dk.medspor.storage.sqlite;

import dk.medspor.storage.BlobStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.blob.CheckedContent;
import dk.medspor.storage.blob.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Contents as files of a directory, one each. A file gets its name when it is whole and flushed, so
 * every file that has one is a content.
 */
final class BlobFiles implements BlobStore {

    private static final String UNFINISHED = "unfinished-";

    /** Buckets have names of two digits. */
    private static final String BUCKETS = "??";

    private final Path directory;

    private BlobFiles(Path directory) {
        this.directory = directory;
    }

    /** Those of a data directory. */
    static BlobFiles of(Path data) {
        return new BlobFiles(data.resolve("blobs"));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> T told(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new StorageFailure("Cannot use the directory " + directory, e);
        }
    }

    /** Removes what a killed process left behind; call it while nobody else puts anything. */
    BlobFiles tidied() {
        return told(
                () -> {
                    for (Path leftover : BlobFile.in(directory, UNFINISHED + "*")) {
                        Files.delete(leftover);
                    }
                    return this;
                });
    }

    @Override
    public Blob put(InputStream content, String mediaType) throws IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, UNFINISHED, "");
        try {
            Blob written = written(content, mediaType, unfinished);
            Optional<Blob> there = find(written.sha256());
            if (there.isEmpty()) {
                publish(unfinished, written);
            }
            return there.orElse(written);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Blob written(InputStream content, String mediaType, Path file)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long size = content.transferTo(out);
            channel.force(true);
            return new Blob(Sha256.of(digest), size, mediaType);
        }
    }

    private void publish(Path unfinished, Blob blob) throws IOException {
        Path bucket = BlobFile.bucket(directory, blob.sha256());
        Files.createDirectories(bucket);
        Files.move(unfinished, BlobFile.path(directory, blob), StandardCopyOption.ATOMIC_MOVE);
        flush(bucket);
        flush(directory);
    }

    private static void flush(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Blob> find(String sha256) {
        return told(
                () -> {
                    List<Path> files = BlobFile.named(directory, sha256);
                    return files.isEmpty()
                            ? Optional.empty()
                            : Optional.of(BlobFile.blob(files.getFirst()));
                });
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return told(
                () -> {
                    List<Path> files = BlobFile.named(directory, sha256);
                    return files.isEmpty() ? Optional.empty() : opened(files.getFirst(), sha256);
                });
    }

    private static Optional<InputStream> opened(Path file, String sha256) throws IOException {
        try {
            return Optional.of(new CheckedContent(Files.newInputStream(file), sha256));
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public boolean delete(String sha256) {
        return told(
                () -> {
                    boolean deleted = false;
                    for (Path file : BlobFile.named(directory, sha256)) {
                        deleted |= Files.deleteIfExists(file);
                    }
                    if (deleted) {
                        flush(BlobFile.bucket(directory, sha256));
                    }
                    return deleted;
                });
    }

    @Override
    public List<Blob> list(String afterSha256, int limit) {
        return told(
                () -> {
                    List<Blob> found = new ArrayList<>();
                    for (Path bucket : BlobFile.in(directory, BUCKETS)) {
                        if (found.size() < limit && !BlobFile.isBefore(bucket, afterSha256)) {
                            found.addAll(blobsIn(bucket, afterSha256));
                        }
                    }
                    return found.subList(0, Math.min(limit, found.size()));
                });
    }

    private static List<Blob> blobsIn(Path bucket, String afterSha256) throws IOException {
        List<Blob> found = new ArrayList<>();
        for (Path file : BlobFile.in(bucket, "*")) {
            Blob blob = BlobFile.blob(file);
            if (blob.sha256().compareTo(afterSha256) > 0) {
                found.add(blob);
            }
        }
        return found;
    }

    /** Nothing is open between one call and the next. */
    @Override
    public void close() {}
}
