package dk.medspor.operations;

import dk.medspor.storage.Stores;
import dk.medspor.storage.StoresCopy;
import java.io.PrintWriter;

/** Copies, and proves that the copy is sound before it may be used. */
record VerifiedCopy(Stores from, Stores to) {

    /** Answers the exit code. */
    int run(PrintWriter out) {
        StoresCopy copy = StoresCopy.begin(from, to);
        copy.run(new ProgressLine(out)::show);
        if (!SoundLog.verified(to, out)) {
            return Operations.NOT_SOUND;
        }
        out.printf("Copied to the %s, up to position %d.%n", to.place(), copy.finish().position());
        return 0;
    }
}
