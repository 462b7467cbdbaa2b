package dk.medspor.benchmarks.peers;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Threads that all do the same at once. */
final class Writers {

    /** What one of them does, by its number. */
    interface Work {
        void of(int writer) throws Exception;
    }

    private Writers() {}

    /** Runs all to their end; the first failure is thrown. */
    static void of(int writers, Work work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> tasks =
                    IntStream.range(0, writers)
                            .<Callable<Integer>>mapToObj(it -> task(it, work))
                            .toList();
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
    }

    private static Callable<Integer> task(int writer, Work work) {
        return () -> {
            work.of(writer);
            return writer;
        };
    }
}
