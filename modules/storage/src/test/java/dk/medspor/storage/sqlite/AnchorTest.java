package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.one;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.LogLostItsEnd;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Violation;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    private static final int COMMITS = 50;
    private static final int FLIPS = 20;

    /** Where the header of a write-ahead log holds its first salt. */
    private static final int SALT_IN_HEADER = 16;

    @TempDir Path parent;

    /** The directory as a power failure would leave it: the log is mostly in its -wal file. */
    private Path copy;

    @BeforeEach
    void copy_an_open_directory() throws IOException {
        Path original = parent.resolve("original");
        copy = Files.createDirectory(parent.resolve("copy"));
        try (EmbeddedStores stores = open(original)) {
            for (int i = 0; i < COMMITS; i++) {
                stores.commits().append(one("a", i));
            }
            await().until(() -> anchored(original) == COMMITS - 1);
            for (String file : new String[] {"log.db", "log.db-wal", "log.anchor"}) {
                Files.copy(original.resolve(file), copy.resolve(file));
            }
        }
    }

    @Test
    void a_whole_copy_opens_with_all_commits() {
        try (EmbeddedStores stores = open(copy)) {
            assertThat(stores.commits().head().position()).isEqualTo(COMMITS - 1);
        }
    }

    @Test
    void a_missing_write_ahead_log_is_told() throws IOException {
        Files.delete(copy.resolve("log.db-wal"));

        assertThatThrownBy(() -> open(copy))
                .isInstanceOfSatisfying(
                        LogLostItsEnd.class,
                        it -> assertThat(it.anchored()).isEqualTo(COMMITS - 1));
    }

    @Test
    void a_cut_write_ahead_log_is_told() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(copy.resolve("log.db-wal").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        assertThatThrownBy(() -> open(copy)).isInstanceOf(LogLostItsEnd.class);
    }

    @Test
    void a_flipped_bit_in_the_write_ahead_log_is_told() throws IOException {
        byte[] bytes = Files.readAllBytes(copy.resolve("log.db-wal"));
        bytes[bytes.length / 2] ^= 4;
        Files.write(copy.resolve("log.db-wal"), bytes);

        assertThatThrownBy(() -> open(copy)).isInstanceOf(LogLostItsEnd.class);
    }

    @Test
    void a_damaged_header_of_the_write_ahead_log_is_told() throws IOException {
        byte[] bytes = Files.readAllBytes(copy.resolve("log.db-wal"));
        bytes[SALT_IN_HEADER] ^= 1;
        Files.write(copy.resolve("log.db-wal"), bytes);

        assertThatThrownBy(() -> open(copy)).isInstanceOf(LogLostItsEnd.class);
    }

    @Test
    void an_empty_write_ahead_log_is_told() throws IOException {
        Files.write(copy.resolve("log.db-wal"), new byte[0]);

        assertThatThrownBy(() -> open(copy)).isInstanceOf(LogLostItsEnd.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.db", "log.db log.db-wal"})
    void a_missing_database_is_told(String missing) throws IOException {
        for (String file : missing.split(" ", -1)) {
            Files.delete(copy.resolve(file));
        }

        assertThatThrownBy(() -> open(copy)).isInstanceOf(LogLostItsEnd.class);
    }

    @Test
    void an_earlier_copy_put_back_beside_the_anchor_is_told() throws IOException {
        Path on = Files.createDirectory(parent.resolve("on"));
        try (EmbeddedStores stores = open(on)) {
            for (int i = 0; i < COMMITS; i++) {
                stores.commits().append(one("a", i));
            }
            Files.copy(on.resolve("log.db"), parent.resolve("earlier.db"));
            Files.copy(on.resolve("log.db-wal"), parent.resolve("earlier.db-wal"));
            stores.commits().append(one("a", COMMITS));
        }
        assertThat(anchored(on)).isEqualTo(COMMITS);
        Files.move(parent.resolve("earlier.db"), on.resolve("log.db"), REPLACE_EXISTING);
        Files.move(parent.resolve("earlier.db-wal"), on.resolve("log.db-wal"));

        assertThatThrownBy(() -> open(on))
                .isInstanceOfSatisfying(
                        LogLostItsEnd.class, it -> assertThat(it.found()).isEqualTo(COMMITS - 1));
    }

    @Test
    void a_bit_flipped_anywhere_in_the_write_ahead_log_is_told_or_costs_nothing()
            throws IOException {
        RunSettings run = RunSettings.printed();
        Random random = new Random(run.seed());
        byte[] sound = Files.readAllBytes(copy.resolve("log.db-wal"));
        int told = 0;
        for (int i = 0; i < FLIPS; i++) {
            Path flipped = Files.createDirectory(parent.resolve("flipped" + i));
            int offset = random.nextInt(sound.length);
            byte[] bytes = sound.clone();
            bytes[offset] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(flipped.resolve("log.db-wal"), bytes);
            Files.copy(copy.resolve("log.db"), flipped.resolve("log.db"));
            Files.copy(copy.resolve("log.anchor"), flipped.resolve("log.anchor"));

            told += isToldOrWhole(flipped, "byte %d of %s".formatted(offset, run)) ? 1 : 0;
        }
        assertThat(told).as(run.toString()).isGreaterThan(FLIPS / 2);
    }

    private static boolean isToldOrWhole(Path directory, String flip) {
        try (EmbeddedStores stores = open(directory)) {
            assertThat(HistoryChecker.check(List.of(), ReadBack.of(stores.commits())))
                    .as(flip)
                    .hasSize(COMMITS)
                    .extracting(Violation::kind)
                    .containsOnly(Violation.Kind.NEVER_INVOKED);
            return false;
        } catch (StorageFailure told) {
            return true;
        }
    }

    @Test
    void another_log_of_the_same_length_is_told() throws IOException {
        Path other = parent.resolve("other");
        try (EmbeddedStores stores = open(other)) {
            for (int i = 0; i < COMMITS; i++) {
                stores.commits().append(one("a", i));
            }
        }
        Files.copy(copy.resolve("log.anchor"), parent.resolve("kept"));
        Files.delete(other.resolve("log.anchor"));
        Files.copy(parent.resolve("kept"), other.resolve("log.anchor"));

        assertThatThrownBy(() -> open(other)).isInstanceOf(LogLostItsEnd.class);
    }

    @Test
    void a_refused_directory_is_not_held() throws IOException {
        Files.delete(copy.resolve("log.db-wal"));
        assertThatThrownBy(() -> open(copy)).isInstanceOf(LogLostItsEnd.class);
        Files.delete(copy.resolve("log.anchor"));

        open(copy).close();
    }

    @Test
    void the_log_may_be_ahead_of_its_anchor() {
        try (Anchor anchor = Anchor.open(parent.resolve("anchor"))) {
            anchor.write(new Head(7, new byte[32]));
            anchor.write(new Head(9, new byte[32]));
            anchor.write(new Head(12, new byte[32]));
        }
        assertThat(Anchor.read(parent.resolve("anchor")).map(Head::position))
                .isEqualTo(Optional.of(12L));
    }

    @Test
    void a_half_written_line_leaves_the_one_before() throws IOException {
        Path file = parent.resolve("anchor");
        try (Anchor anchor = Anchor.open(file)) {
            anchor.write(new Head(7, new byte[32]));
            anchor.write(new Head(9, new byte[32]));
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 5] ^= 1;
        Files.write(file, bytes);

        assertThat(Anchor.read(file).map(Head::position)).isEqualTo(Optional.of(7L));
    }

    private static long anchored(Path directory) {
        return Anchor.read(directory.resolve("log.anchor")).map(Head::position).orElse(-1L);
    }

    private static EmbeddedStores open(Path directory) {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }
}
