package dk.medspor.eventlog;

/**
 * The store failed and cannot tell whether the events of a command are in the log. Look before you
 * send the command again.
 */
public final class OutcomeUnknown extends RuntimeException {

    OutcomeUnknown(String reason) {
        super("It is unknown whether the events were recorded: " + reason);
    }
}
