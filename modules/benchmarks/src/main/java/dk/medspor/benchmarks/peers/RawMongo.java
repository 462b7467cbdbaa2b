package dk.medspor.benchmarks.peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.types.ObjectId;

/** The driver by itself: one small document to an insert, into a collection without an index. */
final class RawMongo implements Peer {

    private final MongoClient client;
    private final MongoCollection<BsonDocument> events;
    private final EncodedNote note = EncodedNote.any();

    RawMongo(WireServer server) {
        client = server.client();
        events = client.getDatabase("raw").getCollection("events", BsonDocument.class);
    }

    @Override
    public void append(EventSource source) {
        events.insertOne(
                new BsonDocument("_id", new BsonObjectId(new ObjectId()))
                        .append("payload", new BsonBinary(note.payload()))
                        .append("metadata", new BsonBinary(note.metadata())));
    }

    @Override
    public void close() {
        client.close();
    }
}
