package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.Commits;
import dk.medspor.storage.LogLostItsEnd;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.StoredCommit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBackupTest {

    @TempDir Path parent;
    private Path data;
    private Path backup;

    @BeforeEach
    void directories() {
        data = parent.resolve("data");
        backup = parent.resolve("backup");
    }

    @Test
    void a_copy_has_the_same_commits_at_the_same_places_under_the_same_hashes() throws IOException {
        List<String> before;
        try (EmbeddedStores stores = open(data)) {
            append(stores, 0, 30);
            stores.records().put("user", "u", RecordStore.NEW, bytes("Bo"));
            stores.keys().put("key", "k", RecordStore.NEW, bytes("secret"));
            stores.blobs().put(new ByteArrayInputStream(bytes("note")), "text/plain");
            before = hashes(stores.commits());

            Head head = EmbeddedBackup.copy(data, backup, (file, percent) -> {});

            assertThat(head.position()).isEqualTo(stores.commits().head().position());
        }
        try (EmbeddedStores copy = open(backup)) {
            assertThat(hashes(copy.commits())).isEqualTo(before).hasSize(30);
            assertThat(copy.records().get("user", "u")).isPresent();
            assertThat(copy.keys().get("key", "k")).isPresent();
            assertThat(copy.blobs().list("", 9)).hasSize(1);
            append(copy, 30, 1);
            assertThat(copy.commits().head().position()).isEqualTo(30);
        }
    }

    @Test
    void a_copy_made_under_load_is_a_prefix_of_what_was_acknowledged() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (EmbeddedStores stores = open(data);
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            append(stores, 0, 200);
            Future<Integer> appended =
                    writer.submit(
                            () -> {
                                int count = 200;
                                while (!enough.get()) {
                                    append(stores, count++, 1);
                                }
                                return count;
                            });
            Head head = EmbeddedBackup.copy(data, backup, (file, percent) -> {});
            enough.set(true);

            assertThat(head.position()).isBetween(199L, appended.get() - 1L);
            try (EmbeddedStores copy = open(backup)) {
                List<String> copied = hashes(copy.commits());
                assertThat(copied).isEqualTo(hashes(stores.commits()).subList(0, copied.size()));
            }
        }
    }

    @Test
    void progress_ends_at_a_hundred_for_every_file() {
        List<String> told = new ArrayList<>();
        try (EmbeddedStores stores = open(data)) {
            append(stores, 0, 3);
        }

        EmbeddedBackup.copy(data, backup, (file, percent) -> told.add(file + " " + percent));

        assertThat(told)
                .containsSubsequence("records.db 0", "records.db 100", "log.db 0", "log.db 100")
                .endsWith("keys.db 100");
    }

    @Test
    void nothing_is_written_over() throws Exception {
        open(data).close();
        Files.createDirectories(backup);
        Files.writeString(backup.resolve("note.txt"), "mine");

        assertThatThrownBy(() -> EmbeddedBackup.copy(data, backup, (file, percent) -> {}))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("not empty");
        assertThat(backup).isDirectoryContaining("glob:**/note.txt");
    }

    @Test
    void what_is_no_data_directory_is_not_copied() {
        assertThatThrownBy(() -> EmbeddedBackup.copy(parent, backup, (file, percent) -> {}))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("no data directory");
        assertThat(backup).doesNotExist();
    }

    @Test
    void a_log_that_lost_its_end_is_told_and_not_copied_as_if_whole() throws Exception {
        try (EmbeddedStores stores = open(data)) {
            append(stores, 0, 2);
        }
        Path older = parent.resolve("older.db");
        Files.copy(data.resolve("log.db"), older);
        try (EmbeddedStores stores = open(data)) {
            append(stores, 2, 2);
        }
        Files.copy(older, data.resolve("log.db"), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> EmbeddedBackup.copy(data, backup, (file, percent) -> {}))
                .isInstanceOf(LogLostItsEnd.class);
        assertThat(backup.resolve("log.anchor")).doesNotExist();
    }

    private static EmbeddedStores open(Path directory) {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }

    private static void append(EmbeddedStores stores, long from, int count) {
        for (long sequence = from; sequence < from + count; sequence++) {
            assertThat(stores.commits().append(Commits.one("s", sequence)))
                    .isInstanceOf(Appended.class);
        }
    }

    private static List<String> hashes(CommitStore store) {
        return store.read(0, 1_000_000).stream()
                .map(StoredCommit::hash)
                .map(HexFormat.of()::formatHex)
                .toList();
    }
}
