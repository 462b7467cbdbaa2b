package dk.medspor.storage.mongo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Work that is done again and again until it is closed. */
final class BackgroundTask implements AutoCloseable {

    private final Consumer<BooleanSupplier> work;
    private final Duration pause;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Starts at once.
     *
     * @param pause between one run of the work and the next
     * @param work may ask whether it should end
     */
    BackgroundTask(String name, Duration pause, Consumer<BooleanSupplier> work) {
        this.work = work;
        this.pause = pause;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    private void run() {
        try {
            do {
                work.accept(() -> closing.getCount() == 0);
            } while (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException nobodyMayDoThat) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the work under way. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
