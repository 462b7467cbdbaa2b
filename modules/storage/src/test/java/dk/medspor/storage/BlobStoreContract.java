package dk.medspor.storage;

import static dk.medspor.storage.Commits.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.BlobStore.Blob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link BlobStore} must keep. */
@Timeout(60)
public abstract class BlobStoreContract {

    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_NOTHING =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String TEXT = "text/plain; charset=utf-8";

    private Stores stores;

    /** Opens the same stores each time it is called within a test. */
    protected abstract Stores open();

    /** Changes a byte of the content behind the store's back. */
    protected abstract void damage(String sha256) throws Exception;

    @BeforeEach
    void open_the_stores() {
        stores = open();
    }

    @AfterEach
    void close_the_stores() {
        stores.close();
    }

    @Test
    void a_content_is_found_by_the_hash_of_its_bytes() throws IOException {
        Blob abc = put(bytes("abc"));

        assertThat(abc).isEqualTo(new Blob(OF_ABC, 3, TEXT));
        assertThat(blobs().find(OF_ABC)).contains(abc);
        assertThat(read(OF_ABC)).isEqualTo(bytes("abc"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, 3_500_000})
    void any_size_comes_back_unchanged(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        Blob blob = put(content);

        assertThat(blob.size()).isEqualTo(size);
        assertThat(read(blob.sha256())).isEqualTo(content);
        assertThat(blob.sha256().equals(OF_NOTHING)).isEqualTo(size == 0);
    }

    @Test
    void what_was_never_put_is_not_there() {
        assertThat(blobs().find(OF_ABC)).isEmpty();
        assertThat(blobs().open(OF_ABC)).isEmpty();
        assertThat(blobs().delete(OF_ABC)).isFalse();
        assertThat(blobs().list("", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../etc/passwd", "ba", "*"})
    void what_is_no_hash_leads_nowhere(String other) throws IOException {
        put(bytes("abc"));

        assertThat(blobs().find(other)).isEmpty();
        assertThat(blobs().open(other)).isEmpty();
        assertThat(blobs().delete(other)).isFalse();
    }

    @Test
    void what_is_put_twice_is_there_once_as_it_was_put_first() throws IOException {
        put(bytes("abc"));
        Blob again = blobs().put(new ByteArrayInputStream(bytes("abc")), "application/pdf");

        assertThat(again.mediaType()).isEqualTo(TEXT);
        assertThat(blobs().list("", 10)).containsExactly(new Blob(OF_ABC, 3, TEXT));
        assertThat(blobs().delete(OF_ABC)).isTrue();
        assertThat(blobs().list("", 10)).isEmpty();
    }

    @Test
    void what_eight_put_at_once_is_there_whole() throws Exception {
        byte[] content = new byte[2_000_000];
        new Random(8).nextBytes(content);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Blob> putting = () -> put(content);
            for (Future<Blob> put :
                    threads.invokeAll(Stream.generate(() -> putting).limit(8).toList())) {
                assertThat(put.get().size()).isEqualTo(content.length);
            }
        }

        Blob only = blobs().list("", 10).getFirst();
        assertThat(blobs().list("", 10)).containsExactly(only);
        assertThat(read(only.sha256())).isEqualTo(content);
    }

    @Test
    void of_a_stream_that_breaks_nothing_is_kept() {
        InputStream breaking =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return read();
                    }
                };
        InputStream half =
                new SequenceInputStream(new ByteArrayInputStream(new byte[1_500_000]), breaking);

        assertThatThrownBy(() -> blobs().put(half, TEXT)).isInstanceOf(IOException.class);
        assertThat(blobs().list("", 10)).isEmpty();
    }

    @Test
    void what_is_deleted_is_gone_and_can_be_put_again() throws IOException {
        put(bytes("abc"));

        assertThat(blobs().delete(OF_ABC)).isTrue();
        assertThat(blobs().delete(OF_ABC)).isFalse();
        assertThat(blobs().open(OF_ABC)).isEmpty();
        put(bytes("abc"));
        assertThat(read(OF_ABC)).isEqualTo(bytes("abc"));
    }

    @Test
    void all_are_listed_by_hash_page_by_page() throws IOException {
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            hashes.add(put(bytes("content " + i)).sha256());
        }
        List<String> listed = new ArrayList<>();
        List<Blob> page = blobs().list("", 7);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(7);
            page.forEach(it -> listed.add(it.sha256()));
            page = blobs().list(page.getLast().sha256(), 7);
        }

        assertThat(listed).containsExactlyElementsOf(hashes.stream().sorted().toList());
    }

    @Test
    void bytes_that_are_not_those_that_were_put_are_told() throws Exception {
        put(bytes("abc"));
        damage(OF_ABC);

        assertThatThrownBy(() -> read(OF_ABC)).isInstanceOf(IOException.class);
    }

    @Test
    void contents_survive_a_restart() throws IOException {
        put(bytes("abc"));
        stores.close();
        stores = open();

        assertThat(read(OF_ABC)).isEqualTo(bytes("abc"));
    }

    private BlobStore blobs() {
        return stores.blobs();
    }

    private Blob put(byte[] content) throws IOException {
        return blobs().put(new ByteArrayInputStream(content), TEXT);
    }

    private byte[] read(String sha256) throws IOException {
        Optional<InputStream> opened = blobs().open(sha256);
        try (InputStream content = opened.orElseThrow()) {
            return content.readAllBytes();
        }
    }
}
