package dk.medspor.endtoend;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A MongoDB within this JVM that stops answering inserts of commits after some of them. */
final class StallingServer extends MemoryBackend {

    private final MongoServer server = new MongoServer(this);
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    StallingServer() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    String uri() {
        return "mongodb:/" + server.getLocalAddress() + "/medspor";
    }

    /** Answers so many inserts more; what comes after them is neither done nor answered. */
    void stallAfter(int inserts) {
        left.set(inserts);
    }

    /** Answers everything again. */
    void recover() {
        left.set(Integer.MAX_VALUE);
    }

    boolean isStalled() {
        return left.get() < 0;
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        boolean append = command.equals("insert") && "commits".equals(query.get(command));
        if (append && left.decrementAndGet() < 0) {
            var _ = channel.close();
            return new Document("ok", 0);
        }
        return super.handleCommand(channel, database, command, query);
    }

    void stop() {
        server.shutdownNow();
    }
}
