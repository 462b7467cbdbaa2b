package dk.medspor.benchmarks.peers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Overwrites a page of a file and flushes it: the most that the disk gives a single writer. */
final class FlushLoop implements Peer {

    private static final int PAGE = 4_096;
    private static final int PAGES = 4_000;

    private final FileChannel file;
    private int page;

    FlushLoop(Path directory) throws IOException {
        file =
                FileChannel.open(
                        directory.resolve("flushed"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        file.write(ByteBuffer.allocate(PAGE * PAGES));
        file.force(true);
    }

    @Override
    public synchronized void append(EventSource events) throws IOException {
        page = (page + 1) % PAGES;
        file.write(ByteBuffer.allocate(PAGE), (long) page * PAGE);
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
