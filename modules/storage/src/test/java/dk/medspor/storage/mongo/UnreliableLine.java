package dk.medspor.storage.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A line to a server that, once it wears out, delays what it carries and breaks: before a request
 * has come through, or when it was carried out and its reply is under way.
 */
final class UnreliableLine implements AutoCloseable {

    private static final int ONE_DELAYED_IN = 50;
    private static final int ONE_BROKEN_IN = 250;
    private static final int LONGEST_DELAY_IN_MILLIS = 15;

    private final ServerSocket entrance;
    private final int server;
    private final Random random;
    private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger lostRequests = new AtomicInteger();
    private final AtomicInteger lostReplies = new AtomicInteger();
    private volatile boolean worn;

    /**
     * @param server the port of the server on this machine
     * @param seed what the line's moods start from; when they come depends on the threads, too
     */
    UnreliableLine(int server, long seed) {
        this.server = server;
        this.random = new Random(seed);
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        carriers.execute(this::connect);
    }

    /** Until then it carries everything, so that those at its end can open what they need. */
    void wearOut() {
        worn = true;
    }

    String uri() {
        return "mongodb://127.0.0.1:" + entrance.getLocalPort();
    }

    int lostRequests() {
        return lostRequests.get();
    }

    int lostReplies() {
        return lostReplies.get();
    }

    private void connect() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                carriers.execute(() -> carry(client, there, lostRequests));
                carriers.execute(() -> carry(there, client, lostReplies));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, AtomicInteger lost) {
        try (from;
                to) {
            carryUntilBroken(from.getInputStream(), to.getOutputStream(), lost);
        } catch (IOException ended) {
            // One of both ends has hung up: that is how every connection ends.
        }
    }

    private void carryUntilBroken(InputStream in, OutputStream out, AtomicInteger lost)
            throws IOException {
        byte[] bytes = new byte[1 << 16];
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            if (worn && random.nextInt(ONE_BROKEN_IN) == 0) {
                lost.incrementAndGet();
                return;
            }
            if (worn && random.nextInt(ONE_DELAYED_IN) == 0) {
                long millis = 1L + random.nextInt(LONGEST_DELAY_IN_MILLIS);
                LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
            }
            out.write(bytes, 0, count);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        carriers.shutdownNow();
    }
}
