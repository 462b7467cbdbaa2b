package dk.medspor.eventlog;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server in this JVM that speaks MongoDB's wire protocol, on a free port of 127.0.0.1. */
final class MongoOnWire implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());

    MongoOnWire() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    String uri() {
        return "mongodb:/" + server.getLocalAddress();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
