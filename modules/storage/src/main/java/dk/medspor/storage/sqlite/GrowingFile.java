package dk.medspor.storage.sqlite;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Tells how far a file has grown towards its expected size, in percent and below 100. */
final class GrowingFile implements AutoCloseable {

    private static final long PERIOD_MILLIS = 200;
    private static final int NEARLY = 99;

    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("growing-file").daemon().factory());

    private GrowingFile() {}

    static GrowingFile watched(Path file, long expectedBytes, IntConsumer percent) {
        GrowingFile growing = new GrowingFile();
        var _ =
                growing.watch.scheduleAtFixedRate(
                        () -> percent.accept(share(file.toFile().length(), expectedBytes)),
                        PERIOD_MILLIS,
                        PERIOD_MILLIS,
                        TimeUnit.MILLISECONDS);
        return growing;
    }

    private static int share(long bytes, long expected) {
        return expected == 0 ? 0 : (int) Math.min(NEARLY, 100 * bytes / expected);
    }

    @Override
    public void close() {
        watch.close();
    }
}
