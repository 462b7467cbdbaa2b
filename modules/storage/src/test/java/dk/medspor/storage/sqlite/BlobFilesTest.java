package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.BlobStoreContract;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFilesTest extends BlobStoreContract {

    @TempDir Path data;

    @Override
    protected Stores open() {
        return EmbeddedStores.open(data, Clock.systemUTC());
    }

    @Override
    protected void damage(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("blobs"))) {
            for (Path file : files.filter(it -> it.toString().contains(sha256)).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[0] ^= 1;
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void what_a_killed_process_left_behind_is_removed_at_the_next_start(@TempDir Path other)
            throws IOException {
        Path leftover = Files.createDirectories(other.resolve("blobs")).resolve("unfinished-1");
        Files.createFile(leftover);

        EmbeddedStores.open(other, Clock.systemUTC()).close();

        assertThat(leftover).doesNotExist();
    }
}
