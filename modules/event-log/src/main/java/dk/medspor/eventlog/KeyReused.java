package dk.medspor.eventlog;

/** Under the same key something else was recorded. */
public final class KeyReused extends RuntimeException {

    KeyReused() {
        super("The key was used for another request");
    }
}
