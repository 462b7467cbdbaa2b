package dk.medspor.storage.mongo;

import static dk.medspor.storage.Commits.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.log.PublishedHead;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News of other nodes' commits, told by the server or looked for. */
@Timeout(30)
class HeadWatchTest {

    private final WireProtocolServer server = WireProtocolServer.withChangeStreams();
    private final SpokenSubset said = new SpokenSubset();
    private final TestDatabase database = new TestDatabase(server.uri(), said);

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_waiting_reader_hears_of_every_commit(boolean changeStreams) {
        CommitStore other = database.open(Clock.systemUTC()).commits();
        PublishedHead published = new PublishedHead(other.head());
        MongoDatabase connection = database.connection();
        try (HeadWatch watch =
                new HeadWatch(new CommitCollection(connection), published, changeStreams)) {
            for (int i = 0; i < 20; i++) {
                other.append(one("a", i));
                long position = i;
                await().until(() -> published.get().position() == position);
            }
            assertThat(watch.current().position()).isEqualTo(19);
        }
        assertThat(said.outside()).isSubsetOf("$changeStream", "$project");
        assertThat(said.outside().isEmpty()).isEqualTo(!changeStreams);
    }

    @Test
    void a_server_without_change_streams_is_looked_at() {
        try (WireProtocolServer plain = new WireProtocolServer();
                TestDatabase database = new TestDatabase(plain.uri())) {
            CommitStore other = database.open(Clock.systemUTC()).commits();
            PublishedHead published = new PublishedHead(other.head());
            MongoDatabase connection = database.connection();
            try (HeadWatch watch =
                    new HeadWatch(new CommitCollection(connection), published, true)) {
                other.append(one("a", 0));
                await().until(() -> published.get().position() == 0);
                assertThat(watch.current().position()).isZero();
            }
        }
    }
}
