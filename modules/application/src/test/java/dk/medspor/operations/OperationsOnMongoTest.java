package dk.medspor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dk.medspor.storage.Stores;
import dk.medspor.storage.mongo.MongoStores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsOnMongoTest {

    @TempDir Path parent;
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final Terminal terminal = new Terminal();
    private String uri = "";

    @BeforeEach
    void start_the_server() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        uri = "mongodb:/" + server.getLocalAddress() + "/town";
    }

    @AfterEach
    void stop_the_server() {
        server.shutdownNow();
    }

    @Test
    void a_log_is_verified() {
        try (Stores stores = MongoStores.open(uri, Clock.systemUTC())) {
            BodyLog.establish(stores.commits(), 3);
        }

        assertThat(terminal.run("verify", at(uri))).isZero();

        assertThat(terminal.out()).contains("3 commits with 3 events are sound.");
    }

    @Test
    void a_view_is_rebuilt() {
        try (Stores stores = MongoStores.open(uri, Clock.systemUTC())) {
            BodyLog.establish(stores.commits(), 3);
        }

        assertThat(terminal.run("rebuild", "body-directory", at(uri))).isZero();

        assertThat(terminal.out()).contains("Rebuilt body-directory, up to position 2.");
    }

    @Test
    void a_backup_is_a_data_directory_with_the_same_head() {
        Path backup = parent.resolve("backup");
        try (Stores stores = MongoStores.open(uri, Clock.systemUTC())) {
            BodyLog.establish(stores.commits(), 3);

            assertThat(terminal.run("backup", backup.toString(), at(uri))).isZero();

            try (Stores copy = EmbeddedStores.open(backup, Clock.systemUTC())) {
                assertThat(copy.commits().head())
                        .usingRecursiveComparison()
                        .isEqualTo(stores.commits().head());
            }
        }
    }

    @Test
    void a_database_without_a_log_is_told_and_not_made() {
        assertThat(terminal.run("verify", at(uri))).isEqualTo(3);
        assertThat(terminal.run("verify", at(uri))).isEqualTo(3);

        assertThat(terminal.errors()).contains("The database town holds no log of Medspor.");
    }

    private static String at(String uri) {
        return "--medspor.mongodb.uri=" + uri;
    }
}
