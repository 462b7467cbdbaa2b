package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.blob.BlobsCopy;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedContentsTest {

    private static final byte[] CONTENT = "Lone Skovby er syg".getBytes(UTF_8);

    private static final Instant KEPT_AT = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir Path directory;
    private EmbeddedStores stores;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory.resolve("data"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_content_is_opened_as_it_was_after_a_restart() {
        String name = contents().keep(CONTENT, "m1");
        close();
        open();

        assertThat(contents().open(name, "m1")).hasValue(CONTENT);
    }

    @Test
    void what_is_stored_is_sealed_and_no_two_are_alike() throws IOException {
        String name = contents().keep(CONTENT, "m1");

        assertThat(contents().keep(CONTENT, "m1")).isNotEqualTo(name);
        try (var stored = stores.blobs().open(name).orElseThrow()) {
            assertThat(new String(stored.readAllBytes(), UTF_8)).doesNotContain("Lone");
        }
    }

    @Test
    void nobody_but_its_owner_opens_it() {
        String name = contents().keep(CONTENT, "m1");

        assertThatThrownBy(() -> contents().open(name, "m2")).isInstanceOf(BrokenSeal.class);
        assertThat(contents().open("ab".repeat(32), "m1")).isEmpty();
    }

    @Test
    void with_its_key_it_is_gone_from_every_copy() {
        String name = contents().keep(CONTENT, "m1");
        try (var copy = EmbeddedStores.open(directory.resolve("copy"), Clock.systemUTC())) {
            new BlobsCopy(stores.blobs(), copy.blobs()).run();
            var copied = new ProtectedContents(copy.blobs(), TextKeys.in(stores.keys()), unnamed());
            assertThat(copied.open(name, "m1")).hasValue(CONTENT);

            contents().destroy(name, "m1");

            var later = new ProtectedContents(copy.blobs(), TextKeys.in(stores.keys()), unnamed());
            assertThat(later.open(name, "m1")).isEmpty();
            assertThat(contents().open(name, "m1")).isEmpty();
            assertThat(stores.blobs().find(name)).isEmpty();
        }
    }

    @Test
    void what_no_event_came_to_name_is_swept_away_when_it_is_old() {
        String abandoned = contents().keep(CONTENT, "m1");
        String named = contents().keep(CONTENT, "m1");
        String told = contents().keep(CONTENT, "m2");
        contents().named(told);
        Supplier<Predicate<String>> isNamed = () -> named::equals;

        assertThat(contents().sweep(KEPT_AT, isNamed)).isZero();
        assertThat(contents().open(abandoned, "m1")).isPresent();
        assertThat(contents().sweep(KEPT_AT.plusSeconds(1), isNamed)).isEqualTo(1);

        assertThat(contents().open(abandoned, "m1")).isEmpty();
        assertThat(contents().open(named, "m1")).hasValue(CONTENT);
        assertThat(contents().open(told, "m2")).hasValue(CONTENT);
        assertThat(contents().sweep(KEPT_AT.plusSeconds(1), () -> _ -> false)).isZero();
    }

    /** The bytes never came: the sender ended right after it had said what would come. */
    @Test
    void what_was_never_kept_is_forgotten_too() {
        unnamed().add("ab".repeat(32), "m1");

        assertThat(contents().sweep(KEPT_AT.plusSeconds(1), () -> _ -> false)).isEqualTo(1);
        assertThat(unnamed().addedBefore(KEPT_AT.plusSeconds(1))).isEmpty();
    }

    private UnnamedContents unnamed() {
        return new UnnamedContents(stores.records(), Clock.fixed(KEPT_AT, ZoneOffset.UTC));
    }

    private ProtectedContents contents() {
        return new ProtectedContents(stores.blobs(), TextKeys.in(stores.keys()), unnamed());
    }
}
