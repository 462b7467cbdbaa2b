package dk.medspor.eventlog;

import java.util.Set;

/** The stream has moved on since the sender saw it; nothing was recorded. */
public final class StreamChanged extends RuntimeException {

    private final String stream;
    private final transient Set<Long> seen;

    StreamChanged(String stream, Set<Long> seen) {
        super("The stream has changed", null, false, false);
        this.stream = stream;
        this.seen = seen;
    }

    public String stream() {
        return stream;
    }

    /** The positions that the sender would have accepted as the last one. */
    public Set<Long> seen() {
        return seen;
    }
}
