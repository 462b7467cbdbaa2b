package dk.medspor.storage.mongo;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that does what networks and elections do to an insert into the log. */
final class FaultyBackend extends MemoryBackend {

    enum Fault {
        /** Nothing happens to this one. */
        NONE,
        /** The connection breaks before the server hears of the insert. */
        LOST_REQUEST,
        /** The connection breaks when the insert is done. */
        LOST_REPLY,
        /** The connection breaks, and the insert is done after the next question. */
        LATE,
        /** The insert is done, but no majority confirms it. */
        UNCONFIRMED
    }

    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> late = new ConcurrentLinkedQueue<>();

    /** What happens to the next inserts, in order. */
    void happens(Fault... next) {
        faults.addAll(List.of(next));
    }

    boolean allHappened() {
        return faults.isEmpty() && late.isEmpty();
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        if (command.equals("insert") && "commits".equals(query.get(command))) {
            Fault fault = faults.poll();
            return insert(fault == null ? Fault.NONE : fault, channel, database, command, query);
        }
        Document answer = super.handleCommand(channel, database, command, query);
        if (command.equals("find")) {
            for (Runnable next = late.poll(); next != null; next = late.poll()) {
                next.run();
            }
        }
        return answer;
    }

    private Document insert(
            Fault fault, Channel channel, String database, String command, Document query) {
        return switch (fault) {
            case NONE -> super.handleCommand(channel, database, command, query);
            case LOST_REQUEST -> broken(channel);
            case LOST_REPLY -> {
                super.handleCommand(channel, database, command, query);
                yield broken(channel);
            }
            case LATE -> {
                late.add(() -> super.handleCommand(channel, database, command, query));
                yield broken(channel);
            }
            case UNCONFIRMED -> {
                Document answer = super.handleCommand(channel, database, command, query);
                answer.put(
                        "writeConcernError",
                        new Document("code", 64).append("errmsg", "waiting timed out"));
                yield answer;
            }
        };
    }

    private static Document broken(Channel channel) {
        var _ = channel.close();
        return new Document("ok", 0);
    }
}
