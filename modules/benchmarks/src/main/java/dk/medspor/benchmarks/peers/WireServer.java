package dk.medspor.benchmarks.peers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server in this JVM that speaks MongoDB's wire protocol, on a free port of 127.0.0.1. */
final class WireServer implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());

    WireServer() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    String uri() {
        return "mongodb:/" + server.getLocalAddress();
    }

    /** A client with the concerns that Medspor's own has. */
    MongoClient client() {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri()))
                        .readConcern(ReadConcern.MAJORITY)
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .build());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
