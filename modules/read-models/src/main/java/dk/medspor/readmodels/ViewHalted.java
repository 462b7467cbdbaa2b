package dk.medspor.readmodels;

/** The view stopped at an event it could not take; until that is mended it answers no question. */
public final class ViewHalted extends RuntimeException {

    public ViewHalted(String view, long position, Throwable cause) {
        super("View " + view + " halted at position " + position, cause);
    }
}
