package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.blob.BlobsCopy;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedContentsTest {

    private static final byte[] CONTENT = "Lone Skovby er syg".getBytes(UTF_8);

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
            var copied = new ProtectedContents(copy.blobs(), TextKeys.in(stores.keys()));
            assertThat(copied.open(name, "m1")).hasValue(CONTENT);

            contents().destroy(name, "m1");

            var later = new ProtectedContents(copy.blobs(), TextKeys.in(stores.keys()));
            assertThat(later.open(name, "m1")).isEmpty();
            assertThat(contents().open(name, "m1")).isEmpty();
            assertThat(stores.blobs().find(name)).isEmpty();
        }
    }

    private ProtectedContents contents() {
        return new ProtectedContents(stores.blobs(), TextKeys.in(stores.keys()));
    }
}
