package dk.medspor.operations;

import dk.medspor.storage.Stores;
import dk.medspor.storage.StoresCopy;

/** Copies, and proves that the copy is sound before it may be used. */
record VerifiedCopy(Stores from, Stores to) {

    /** Answers the exit code. */
    int run(Voice voice) {
        StoresCopy copy = StoresCopy.begin(from, to);
        copy.run(new ProgressLine(voice)::show);
        if (!SoundLog.verified(to, voice)) {
            return Operations.NOT_SOUND;
        }
        voice.say("copy.done", to.place(), copy.finish().position());
        return 0;
    }
}
