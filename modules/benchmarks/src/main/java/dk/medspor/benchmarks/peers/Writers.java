package dk.medspor.benchmarks.peers;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Writers that all do the same at once. Several are virtual threads, as Medspor serves requests;
 * one alone is a platform thread, as an import is.
 */
final class Writers {

    /** What one of them does, by its number. */
    interface Work {
        void of(int writer) throws Exception;
    }

    private Writers() {}

    /** Runs all to their end; the first failure is thrown. */
    static void of(int writers, Work work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = threads(writers)) {
            List<Callable<Integer>> tasks =
                    IntStream.range(0, writers)
                            .<Callable<Integer>>mapToObj(it -> task(it, work))
                            .toList();
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
    }

    private static ExecutorService threads(int writers) {
        return writers == 1
                ? Executors.newSingleThreadExecutor()
                : Executors.newVirtualThreadPerTaskExecutor();
    }

    private static Callable<Integer> task(int writer, Work work) {
        return () -> {
            work.of(writer);
            return writer;
        };
    }
}
