package dk.medspor.storage;

import static dk.medspor.storage.Commits.bytes;
import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.RecordStore.NEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.RecordStore.StoredRecord;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a copy to any place must keep. */
@Timeout(60)
public abstract class StoresCopyContract {

    /** More than one page takes. */
    private static final int OUTCOMES = 1_100;

    @TempDir Path source;
    private EmbeddedStores from;
    private Stores to;

    /** Opens the same target each time it is called within a test. */
    protected abstract Stores open();

    @BeforeEach
    void fill_the_source() throws IOException {
        from = EmbeddedStores.open(source, Clock.systemUTC());
        from.adoption().adopt(OtherLog.commits());
        from.records().put("user", "u1", NEW, bytes("one"));
        from.records().put("user", "u1", 1, bytes("two"));
        from.records()
                .adopt(
                        "outcome",
                        IntStream.range(0, OUTCOMES)
                                .mapToObj(
                                        it ->
                                                new StoredRecord(
                                                        "k%04d".formatted(it), 1, bytes("o" + it)))
                                .toList());
        from.keys().put("text-keys", "b0", NEW, new byte[] {1, 0, -1});
        content("note");
        content("minutes");
        to = open();
    }

    private void content(String text) throws IOException {
        from.blobs().put(new ByteArrayInputStream(bytes(text)), "text/plain");
    }

    @AfterEach
    void close_both() {
        to.close();
        from.close();
    }

    @Test
    void everything_is_there_afterwards_as_it_was() {
        Set<Integer> percents = new TreeSet<>();
        StoresCopy copy = StoresCopy.begin(from, to);
        copy.run((what, percent) -> percents.add(percent));
        CommitStore.Head head = copy.finish();

        assertThat(head).usingRecursiveComparison().isEqualTo(from.commits().head());
        assertThat(OtherLog.lines(log(to))).isEqualTo(OtherLog.lines(log(from)));
        assertSame(from.records(), to.records());
        assertSame(from.keys(), to.keys());
        assertThat(to.blobs().list("", 9)).isEqualTo(from.blobs().list("", 9)).hasSize(2);
        assertThat(percents).contains(0, 100).hasSizeGreaterThan(2);
        StoresCopy.requireFinished(to);
    }

    @Test
    void what_was_cut_short_goes_on_with_what_the_source_holds_by_then() throws IOException {
        StoresCopy cut = StoresCopy.begin(from, to);
        assertThatThrownBy(() -> cut.run((what, percent) -> cutShort(what, percent)))
                .isInstanceOf(CutShort.class);
        assertThat(to.commits().head().position())
                .isPositive()
                .isLessThan(from.commits().head().position());
        assertThatThrownBy(() -> StoresCopy.requireFinished(to))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("not finished");
        to.close();
        to = open();
        from.records().put("user", "u1", 2, bytes("three"));
        from.records().delete("outcome", "k0007", 1);
        from.commits().append(one("later", 0));
        from.blobs().delete(from.blobs().list("", 1).getFirst().sha256());
        content("later");

        StoresCopy copy = StoresCopy.begin(from, to);
        copy.run((what, percent) -> {});
        copy.finish();

        assertThat(to.commits().head()).usingRecursiveComparison().isEqualTo(from.commits().head());
        assertSame(from.records(), to.records());
        assertSame(from.keys(), to.keys());
        assertThat(to.blobs().list("", 9)).isEqualTo(from.blobs().list("", 9)).hasSize(2);
    }

    /** As a kill would, after the first batch of commits. */
    private static final class CutShort extends RuntimeException {}

    private static void cutShort(String what, int percent) {
        if (what.equals("log") && percent > 0) {
            throw new CutShort();
        }
    }

    @Test
    void a_copy_that_lacks_its_end_is_not_finished() {
        StoresCopy copy = StoresCopy.begin(from, to);

        assertThatThrownBy(copy::finish)
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("ends at position -1");
        assertThatThrownBy(() -> StoresCopy.requireFinished(to)).isInstanceOf(StorageFailure.class);
    }

    @Test
    void a_finished_copy_is_not_copied_over() {
        StoresCopy copy = StoresCopy.begin(from, to);
        copy.run((what, percent) -> {});
        copy.finish();

        assertNotBegun("is not empty");
    }

    @Test
    void a_place_with_a_log_a_record_or_a_key_of_its_own_is_no_target() {
        to.records().put("user", "own", NEW, bytes("own"));
        assertNotBegun("is not empty");
        to.records().delete("user", "own", 1);
        to.keys().put("text-keys", "own", NEW, bytes("own"));
        assertNotBegun("is not empty");
        to.keys().delete("text-keys", "own", 1);
        to.commits().append(one("own", 0));
        assertNotBegun("is not empty");
    }

    @Test
    void an_unfinished_copy_goes_on_from_its_own_source_only() {
        StoresCopy.begin(from, to);
        to.commits().append(one("own", 0));

        assertNotBegun("holds another log");
    }

    @Test
    void an_unfinished_copy_is_no_source(@TempDir Path third) {
        StoresCopy.begin(from, to);

        try (EmbeddedStores other = EmbeddedStores.open(third, Clock.systemUTC())) {
            assertThatThrownBy(() -> StoresCopy.begin(to, other))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("not finished");
        }
    }

    private void assertNotBegun(String why) {
        assertThatThrownBy(() -> StoresCopy.begin(from, to))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(why);
    }

    private static List<StoredCommit> log(Stores stores) {
        return stores.commits().read(0, Math.toIntExact(stores.commits().head().position() + 1));
    }

    private static void assertSame(RecordStore one, RecordStore other) {
        assertThat(other.kinds()).isEqualTo(one.kinds());
        for (String kind : one.kinds()) {
            assertThat(lines(other, kind)).isEqualTo(lines(one, kind));
        }
    }

    private static List<String> lines(RecordStore store, String kind) {
        return store.list(kind, "", Integer.MAX_VALUE).stream()
                .map(
                        it ->
                                "%s %d %s"
                                        .formatted(
                                                it.key(),
                                                it.version(),
                                                HexFormat.of().formatHex(it.body())))
                .toList();
    }
}
