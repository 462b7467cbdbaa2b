package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.Commits;
import dk.medspor.storage.StorageFailure;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Late callers are told; they neither hang nor open a file again. */
@Timeout(30)
class ClosedStoresTest {

    @TempDir Path directory;

    private EmbeddedStores stores;

    @BeforeEach
    void open_and_close() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        stores.commits().append(Commits.one("a", 0));
        stores.close();
    }

    @Test
    void reads_fail_on_platform_threads() {
        assertThatThrownBy(() -> stores.commits().read(0, 1)).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> stores.records().get("k", "k")).isInstanceOf(StorageFailure.class);
    }

    @Test
    void reads_fail_on_virtual_threads() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThatThrownBy(() -> threads.submit(() -> stores.commits().read(0, 1)).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(StorageFailure.class);
        }
    }

    @Test
    void writes_fail() {
        assertThatThrownBy(() -> stores.records().put("k", "k", 0, new byte[0]))
                .isInstanceOf(StorageFailure.class);
    }

    @Test
    void closing_again_changes_nothing() {
        stores.close();
        try (EmbeddedStores again = EmbeddedStores.open(directory, Clock.systemUTC())) {
            assertThat(again.commits().head().position()).isZero();
        }
    }
}
