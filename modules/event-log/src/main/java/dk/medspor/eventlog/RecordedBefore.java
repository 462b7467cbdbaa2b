package dk.medspor.eventlog;

/** The command was recorded before under its key: that outcome is the answer. */
final class RecordedBefore extends RuntimeException {

    private final long position;

    RecordedBefore(long position) {
        super("recorded before", null, false, false);
        this.position = position;
    }

    long position() {
        return position;
    }
}
