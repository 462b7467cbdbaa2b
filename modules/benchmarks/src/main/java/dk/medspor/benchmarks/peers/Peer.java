package dk.medspor.benchmarks.peers;

import java.io.IOException;
import java.sql.SQLException;

/** A side that events are appended to, by many writers at once. */
interface Peer extends AutoCloseable {

    /**
     * Appends one event; it is durable when this returns. A side without Axon writes the bytes of
     * an event that was encoded before.
     */
    void append(EventSource events) throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
