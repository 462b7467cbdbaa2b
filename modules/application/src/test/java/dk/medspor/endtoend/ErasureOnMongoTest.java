package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is forgotten stands in no document of any collection. */
class ErasureOnMongoTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());

    @TempDir Path unused;

    @BeforeEach
    void start() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void no_byte_of_a_name_is_left_in_any_collection_and_the_chain_holds() {
        try (Medspor medspor =
                Medspor.on(
                        unused,
                        "--logging.level.de.bwaldvogel=error",
                        "--medspor.mongodb.uri=" + address())) {
            Api api = medspor.api();
            Users.create(medspor, "anden", "SECRETARY", List.of());
            Api second = medspor.api("anden", Users.PASSWORD);
            String person = ErasureTest.registered(api);
            String meeting = ErasureTest.meeting(api);
            long said = ErasureTest.once(api, meeting).position();
            assertThat(ErasureTest.points(medspor, meeting)).isNotEmpty();
            assertThat(collectionsWithTheName()).isNotEmpty();

            String first = ErasureTest.asked(api, "'personId':'%s'".formatted(person));
            String text =
                    ErasureTest.asked(
                            api, "'position':%d,'field':'/contribution/text'".formatted(said));
            assertThat(ErasureTest.decided(second, first, "true").status()).isEqualTo(200);
            assertThat(ErasureTest.decided(second, text, "true").status()).isEqualTo(200);
            ErasureTest.awaitDone(medspor, 2);

            assertThat(collectionsWithTheName()).isEmpty();
            assertThat(api.get("/api/v1/audit/verification").body().path("valid").asBoolean())
                    .isTrue();
        }
    }

    private String address() {
        return "mongodb:/" + server.getLocalAddress();
    }

    private List<String> collectionsWithTheName() {
        List<String> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(address())) {
            for (String database : client.listDatabaseNames()) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    for (RawBsonDocument it :
                            client.getDatabase(database)
                                    .getCollection(collection, RawBsonDocument.class)
                                    .find()) {
                        if (holdsTheName(it)) {
                            found.add(database + "." + collection);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holdsTheName(RawBsonDocument document) {
        var bytes = document.getByteBuffer().asNIO();
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        return new String(all, ISO_8859_1)
                .contains(new String(ErasureTest.NAME.getBytes(UTF_8), ISO_8859_1));
    }
}
