package dk.medspor.readmodels;

/** The view did not reach the position in time; asking again later will do. */
public final class ViewBehind extends RuntimeException {

    public ViewBehind(String view, long wanted, long reached) {
        super("View " + view + " is at position " + reached + ", not yet at " + wanted);
    }
}
