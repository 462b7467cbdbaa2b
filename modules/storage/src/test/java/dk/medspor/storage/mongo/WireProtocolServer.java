package dk.medspor.storage.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server in this JVM that speaks MongoDB's wire protocol, on a free port of 127.0.0.1. */
final class WireProtocolServer implements AutoCloseable {

    private final MongoServer server;
    private final String uri;

    WireProtocolServer() {
        this(new MemoryBackend());
    }

    WireProtocolServer(MemoryBackend backend) {
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        uri = "mongodb:/" + server.getLocalAddress();
    }

    /** One that has change streams. */
    static WireProtocolServer withChangeStreams() {
        WireProtocolServer server = new WireProtocolServer();
        server.server.enableOplog();
        return server;
    }

    String uri() {
        return uri;
    }

    int port() {
        return server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
