package dk.medspor.readmodels;

import java.time.Duration;

/** The view did not reach the position in time; asking again later will do. */
public final class ViewBehind extends RuntimeException {

    private final long wanted;
    private final long reached;
    private final Duration retryAfter;

    ViewBehind(String view, long wanted, long reached, Duration retryAfter) {
        super("View " + view + " is at position " + reached + ", not yet at " + wanted);
        this.wanted = wanted;
        this.reached = reached;
        this.retryAfter = retryAfter;
    }

    /** The position that the answer must include. */
    public long wanted() {
        return wanted;
    }

    /** The position that the view has come to. */
    public long reached() {
        return reached;
    }

    /** When it is worth asking again; a second at least. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
