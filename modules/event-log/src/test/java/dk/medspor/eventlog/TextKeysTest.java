package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextKeysTest {

    @TempDir Path directory;
    private EmbeddedStores stores;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_key_is_found_again_after_a_restart() {
        TextKey key = TextKeys.in(stores.keys()).unused();

        close();
        open();

        TextKey again = TextKeys.in(stores.keys()).found(key.number()).orElseThrow();
        assertThat(again.bytes()).isEqualTo(key.bytes());
    }

    @Test
    void no_key_is_handed_out_twice_among_nodes_and_threads() throws Exception {
        List<TextKeys> nodes = List.of(TextKeys.in(stores.keys()), TextKeys.in(stores.keys()));
        Callable<List<TextKey>> user =
                () -> nodes.stream().flatMap(it -> Stream.generate(it::unused).limit(300)).toList();
        List<TextKey> keys;
        try (ExecutorService users = Executors.newVirtualThreadPerTaskExecutor()) {
            keys =
                    users.invokeAll(List.of(user, user, user)).stream()
                            .map(Future::resultNow)
                            .flatMap(List::stream)
                            .toList();
        }

        assertThat(keys).hasSize(1_800);
        assertThat(keys).extracting(TextKey::number).doesNotHaveDuplicates();
        assertThat(keys)
                .extracting(it -> HexFormat.of().formatHex(it.bytes()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_destroyed_key_is_gone_and_its_neighbours_stay() {
        TextKeys keys = TextKeys.in(stores.keys());
        TextKey one = keys.unused();
        TextKey other = keys.unused();

        keys.destroy(one.number());

        assertThat(keys.found(one.number())).isEmpty();
        assertThat(keys.found(other.number()).orElseThrow().bytes()).isEqualTo(other.bytes());
        assertThat(TextKeys.in(stores.keys()).found(one.number())).isEmpty();
    }

    @Test
    void a_destroyed_key_is_in_no_file_of_the_data_directory() throws Exception {
        TextKeys keys = TextKeys.in(stores.keys());
        TextKey key = keys.unused();
        assertThat(filesWith(key)).containsExactly("keys.db");

        keys.destroy(key.number());

        assertThat(filesWith(key)).isEmpty();
    }

    private List<String> filesWith(TextKey key) throws Exception {
        String wanted = new String(key.bytes(), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> content(it).contains(wanted))
                    .map(it -> it.getFileName().toString())
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_key_that_was_never_made_is_lost_and_not_destroyed() {
        assertThatThrownBy(() -> TextKeys.in(stores.keys()).found(5))
                .isInstanceOf(LostKey.class)
                .hasMessageContaining("Restore the key store");
    }

    @Test
    void two_nodes_that_destroy_neighbours_both_succeed() throws Exception {
        RecordStore records = stores.keys();
        TextKeys keys = TextKeys.in(records);
        List<TextKey> made = Stream.generate(keys::unused).limit(40).toList();
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> destructions =
                    made.stream().map(it -> destruction(records, it.number())).toList();
            for (Future<Long> done : nodes.invokeAll(destructions)) {
                done.get();
            }
        }

        TextKeys reader = TextKeys.in(records);
        assertThat(made).allSatisfy(it -> assertThat(reader.found(it.number())).isEmpty());
    }

    private static Callable<Long> destruction(RecordStore records, long key) {
        return () -> {
            TextKeys.in(records).destroy(key);
            return key;
        };
    }
}
