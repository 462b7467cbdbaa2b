package dk.medspor.operations;

import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewHalted;
import dk.medspor.storage.StorageFailure;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a rebuild, and shows how far it has come. */
record WatchedRebuild(ProjectedView<?> view, ProgressLine progress) {

    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final int NEARLY = 99;

    /**
     * Ends when the new documents serve and include all that the log holds.
     *
     * @throws ViewHalted at an event that cannot be folded; then the old documents serve on
     */
    void run() throws InterruptedException {
        Future<Void> done = view.rebuild();
        while (!isDone(done)) {
            view.status().rebuild().ifPresent(it -> show(it.position()));
        }
        view.await(view.status().head());
        progress.show("rebuilt", 100);
    }

    private static boolean isDone(Future<Void> rebuild) throws InterruptedException {
        try {
            rebuild.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new StorageFailure("The rebuild failed", e);
        }
    }

    private void show(long position) {
        long events = Math.max(1, view.status().head() + 1);
        progress.show("rebuilt", (int) Math.min(NEARLY, 100 * (position + 1) / events));
    }
}
