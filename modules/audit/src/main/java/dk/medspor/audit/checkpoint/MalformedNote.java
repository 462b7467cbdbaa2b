package dk.medspor.audit.checkpoint;

/** A text that is no signed note, checkpoint or key; the message says what is wrong with it. */
public final class MalformedNote extends RuntimeException {
    MalformedNote(String fault) {
        super(fault);
    }
}
