package dk.medspor.storage.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import dk.medspor.storage.StorageFailure;
import java.util.function.Supplier;

/** Calls of the driver, with its failures told as the ports tell theirs. */
final class Calls {

    private Calls() {}

    static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw new StorageFailure("MongoDB: " + e.getMessage(), e);
        } catch (IllegalStateException closed) {
            throw new StorageFailure("The store is closed", closed);
        }
    }

    static void told(Runnable call) {
        asked(
                () -> {
                    call.run();
                    return true;
                });
    }

    /** Runs a write that makes a document; false when there is one of that key. */
    static boolean unlessThere(Runnable write) {
        return asked(
                () -> {
                    try {
                        write.run();
                        return true;
                    } catch (MongoServerException e) {
                        if (isDuplicate(e.getCode())) {
                            return false;
                        }
                        throw e;
                    }
                });
    }

    static boolean isDuplicate(int code) {
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
    }
}
