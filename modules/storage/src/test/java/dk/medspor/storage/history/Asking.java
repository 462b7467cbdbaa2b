package dk.medspor.storage.history;

import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.StorageFailure;
import java.util.function.Supplier;

/** Questions to a store whose server is now and then out of reach. */
final class Asking {

    private static final int MOST = 100;

    private Asking() {}

    /** Asks again while there is no answer, as a client would. */
    static <T> T patiently(Supplier<T> question) {
        for (int times = 1; ; times++) {
            try {
                return question.get();
            } catch (StorageFailure noAnswer) {
                if (times == MOST || noAnswer instanceof DamagedLog) {
                    throw noAnswer;
                }
            }
        }
    }
}
