package dk.medspor.benchmarks.peers;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** The threads that write Medspor's logs in this JVM. */
final class WriterThread {

    private static final String NAME = "medspor-log-writer";

    private WriterThread() {}

    /** The processor time that those which live have used. */
    static long cpuNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(it -> it != null && it.getThreadName().equals(NAME))
                .mapToLong(it -> threads.getThreadCpuTime(it.getThreadId()))
                .sum();
    }
}
