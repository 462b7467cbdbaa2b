package dk.medspor.eventlog;

/** A conflict on its way to Axon, which tells by the event what kind of conflict it is. */
final class LogConflict extends RuntimeException {

    LogConflict(String message) {
        super(message, null, false, false);
    }
}
