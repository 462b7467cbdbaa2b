package dk.medspor.benchmarks.peers;

import dk.medspor.storage.CommitHash;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.UUID;

/** What the writer does for the chain alone: one hash over the link of each commit. */
final class ChainCost {

    private static final int LINKS = 200_000;

    private ChainCost() {}

    /** Processor time, in microseconds. */
    static double microsPerCommit() {
        UUID commit = UUID.randomUUID();
        Instant now = Instant.now();
        byte[] digest = CommitHash.genesis();
        byte[] hash = CommitHash.genesis();
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int position = 0; position < LINKS; position++) {
            hash = CommitHash.chained(hash, position, now, commit, digest);
        }
        double micros = (threads.getCurrentThreadCpuTime() - start) / 1e3;
        if (hash.length != CommitHash.LENGTH) {
            throw new IllegalStateException("Not a hash");
        }
        return micros / LINKS;
    }
}
