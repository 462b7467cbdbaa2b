package dk.medspor.benchmarks.peers;

import java.io.IOException;
import java.sql.SQLException;

/** A part of the benchmark that measures all of its sides in every round. */
interface Section extends AutoCloseable {

    void round(Figures figures) throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
