package dk.medspor.operations;

import dk.medspor.eventlog.LogVerification;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Stores;

/** Verifies what cannot be made again and tells the result. */
final class SoundLog {

    private SoundLog() {}

    /** Whether the log and all contents are sound. */
    static boolean verified(Stores stores, Voice voice) {
        boolean log = verified(stores.commits(), voice);
        boolean kept = SoundContents.verified(stores.blobs(), voice);
        return SoundContents.complete(stores, voice) && kept && log;
    }

    /** Whether the log is sound. */
    private static boolean verified(CommitStore store, Voice voice) {
        long events = store.head().position() + 1;
        ProgressLine progress = new ProgressLine(voice);
        LogVerification result =
                LogVerification.of(
                        store, it -> progress.show("verified", (int) (100 * it / events)));
        voice.say("verify.log", result.commits(), result.events(), result.headHash());
        result.broken()
                .ifPresent(
                        it ->
                                voice.say(
                                        "verify.broken",
                                        it.position(),
                                        it.reason(),
                                        voice.words("verify.reason." + it.reason()),
                                        it.detail()));
        return result.valid();
    }
}
