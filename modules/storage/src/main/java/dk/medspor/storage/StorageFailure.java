package dk.medspor.storage;

/** The store cannot do its work: an outage or damage, never the caller's conflict. */
public class StorageFailure extends RuntimeException {

    public StorageFailure(String message) {
        super(message);
    }

    public StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
