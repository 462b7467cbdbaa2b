package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.medspor.storage.MovableClock;
import dk.medspor.storage.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Uploads that a killed process has not completed. */
class AbandonedUploadsTest {

    private final WireProtocolServer server = new WireProtocolServer();
    private final TestDatabase database = new TestDatabase(server.uri());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-05-06T07:08:09Z"));

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void are_removed_after_a_day_but_never_what_a_content_needs() throws IOException {
        MongoDatabase connection = database.connection();
        try (Stores stores = database.open(clock)) {
            stores.blobs().put(new ByteArrayInputStream(new byte[] {7}), "text/plain");
        }
        new BlobUploads(connection, clock).write(new ByteArrayInputStream(new byte[3_000_000]));
        BsonDocument content =
                Objects.requireNonNull(
                        connection.getCollection("blobs", BsonDocument.class).find().first());
        String needed = content.getString("upload").getValue();
        connection
                .getCollection("blobUploads")
                .insertOne(new Document("_id", needed).append("at", 0L));

        clock.move(Duration.ofHours(23));
        database.open(clock).close();
        assertThat(count(connection, "blobPieces")).isEqualTo(4);
        clock.move(Duration.ofHours(2));
        Stores stores = database.open(clock);

        assertThat(count(connection, "blobPieces")).isEqualTo(1);
        assertThat(count(connection, "blobUploads")).isZero();
        assertThat(stores.blobs().list("", 9)).hasSize(1);
    }

    private static long count(MongoDatabase connection, String collection) {
        return connection.getCollection(collection).countDocuments();
    }
}
