package dk.medspor.storage;

/** The file was not written by Medspor, or by a version newer than this one. */
public final class UnknownFormat extends StorageFailure {

    public UnknownFormat(String message) {
        super(message);
    }
}
