package dk.medspor.operations;

import dk.medspor.eventlog.LogVerification;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Stores;
import java.io.PrintWriter;

/** Verifies what cannot be made again and tells the result. */
final class SoundLog {

    private SoundLog() {}

    /** Whether the log and all contents are sound. */
    static boolean verified(Stores stores, PrintWriter out) {
        boolean log = verified(stores.commits(), out);
        boolean kept = SoundContents.verified(stores.blobs(), out);
        return SoundContents.complete(stores, out) && kept && log;
    }

    /** Whether the log is sound. */
    private static boolean verified(CommitStore store, PrintWriter out) {
        long events = store.head().position() + 1;
        ProgressLine progress = new ProgressLine(out);
        LogVerification result =
                LogVerification.of(
                        store, it -> progress.show("verified", (int) (100 * it / events)));
        out.printf(
                "%d commits with %d events are sound.%n  head %s%n",
                result.commits(), result.events(), result.headHash());
        result.broken()
                .ifPresent(
                        it ->
                                out.printf(
                                        "The log breaks at position %d: %s (%s).%n",
                                        it.position(), it.reason(), it.detail()));
        out.flush();
        return result.valid();
    }
}
