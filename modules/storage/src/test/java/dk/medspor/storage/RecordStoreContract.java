package dk.medspor.storage;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.RecordStore.StoredRecord;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link RecordStore} must keep. */
@Timeout(60)
public abstract class RecordStoreContract {

    private RecordStore store;

    /** Opens the same records each time it is called within a test. */
    protected abstract RecordStore open();

    @BeforeEach
    void open_the_store() {
        store = open();
    }

    @AfterEach
    void close_the_store() {
        store.close();
    }

    @Test
    void a_record_that_was_never_written_is_not_there() {
        assertThat(store.get("user", "u1")).isEmpty();
        assertThat(store.list("user", "", 10)).isEmpty();
        assertThat(store.count("user")).isZero();
    }

    @Test
    void versions_count_the_writes() {
        assertThat(store.put("user", "u1", RecordStore.NEW, bytes("one"))).isTrue();
        assertThat(store.put("user", "u1", 1, bytes("two"))).isTrue();

        StoredRecord found = store.get("user", "u1").orElseThrow();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.body()).isEqualTo(bytes("two"));
    }

    @Test
    void a_write_takes_effect_only_on_the_version_its_caller_has_seen() {
        store.put("user", "u1", RecordStore.NEW, bytes("one"));

        assertThat(store.put("user", "u1", RecordStore.NEW, bytes("again"))).isFalse();
        assertThat(store.put("user", "u1", 2, bytes("early"))).isFalse();
        assertThat(store.put("user", "u2", 1, bytes("nothing there"))).isFalse();
        assertThat(store.get("user", "u1").orElseThrow().body()).isEqualTo(bytes("one"));
        assertThat(store.get("user", "u2")).isEmpty();
    }

    @Test
    void one_of_eight_writers_gets_each_version() throws Exception {
        store.put("counter", "c", RecordStore.NEW, bytes("start"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long version = 1; version <= 10; version++) {
                long expected = version;
                Callable<Boolean> writer =
                        () -> store.put("counter", "c", expected, bytes("v" + expected));
                List<Future<Boolean>> results =
                        threads.invokeAll(Stream.generate(() -> writer).limit(8).toList());
                int wins = 0;
                for (Future<Boolean> result : results) {
                    wins += result.get() ? 1 : 0;
                }
                assertThat(wins).isEqualTo(1);
            }
        }
    }

    @Test
    void a_record_is_removed_only_at_the_version_its_caller_has_seen() {
        store.put("user", "u1", RecordStore.NEW, bytes("one"));

        assertThat(store.delete("user", "u1", 2)).isFalse();
        assertThat(store.delete("user", "u1", 1)).isTrue();
        assertThat(store.delete("user", "u1", 1)).isFalse();
        assertThat(store.get("user", "u1")).isEmpty();
        assertThat(store.put("user", "u1", RecordStore.NEW, bytes("anew"))).isTrue();
    }

    @Test
    void a_kind_is_listed_by_key_page_by_page() {
        for (String key : List.of("c", "å", "a", "B")) {
            store.put("user", key, RecordStore.NEW, bytes(key));
        }
        store.put("key", "b", RecordStore.NEW, bytes("another kind"));

        assertThat(store.list("user", "", 3))
                .extracting(StoredRecord::key)
                .containsExactly("B", "a", "c");
        assertThat(store.list("user", "c", 3)).extracting(StoredRecord::key).containsExactly("å");
        assertThat(store.count("user")).isEqualTo(4);
    }

    @Test
    void the_kinds_are_those_that_have_a_record() {
        assertThat(store.kinds()).isEmpty();
        store.put("user", "u1", RecordStore.NEW, bytes("one"));
        store.put("user", "u2", RecordStore.NEW, bytes("two"));
        store.put("key", "k", RecordStore.NEW, bytes("k"));
        assertThat(store.kinds()).containsExactlyInAnyOrder("user", "key");
        store.delete("key", "k", 1);

        assertThat(store.kinds()).containsExactly("user");
    }

    @Test
    void records_of_another_store_are_written_over_with_their_versions() {
        store.put("user", "u1", RecordStore.NEW, bytes("here"));
        store.put("user", "u2", RecordStore.NEW, bytes("stays"));

        store.adopt("user", List.of());
        store.adopt(
                "user",
                List.of(
                        new StoredRecord("u1", 7, bytes("there")),
                        new StoredRecord("u3", 2, bytes("new"))));

        assertThat(store.list("user", "", 9))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        new StoredRecord("u1", 7, bytes("there")),
                        new StoredRecord("u2", 1, bytes("stays")),
                        new StoredRecord("u3", 2, bytes("new")));
        assertThat(store.put("user", "u1", 7, bytes("next"))).isTrue();
    }

    @Test
    void records_survive_a_restart() {
        store.put("user", "u1", RecordStore.NEW, new byte[] {0, -1, 7});
        store.close();
        store = open();

        assertThat(store.get("user", "u1").orElseThrow().body()).isEqualTo(new byte[] {0, -1, 7});
    }
}
