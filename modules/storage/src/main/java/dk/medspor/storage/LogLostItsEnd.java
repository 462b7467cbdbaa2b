package dk.medspor.storage;

/**
 * The log does not hold what its anchor says was acknowledged: commits are missing from its end, or
 * others stand in their place. Opening it would hand out their positions again.
 */
public final class LogLostItsEnd extends StorageFailure {

    private final long anchored;
    private final long found;

    public LogLostItsEnd(String log, long anchored, long found) {
        super(
                "The log %s ends at position %d but does not hold what was acknowledged up to %d;"
                                .formatted(log, found, anchored)
                        + " restore it from a backup.");
        this.anchored = anchored;
        this.found = found;
    }

    /** The last position known to have been acknowledged. */
    public long anchored() {
        return anchored;
    }

    /** The last position in the log. */
    public long found() {
        return found;
    }
}
