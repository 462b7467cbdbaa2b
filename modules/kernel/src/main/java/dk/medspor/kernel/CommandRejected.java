package dk.medspor.kernel;

/** Carries a {@link Rejection} from a command handler to the edge that answers the user. */
public final class CommandRejected extends RuntimeException {

    private final transient Rejection reason;

    public CommandRejected(Rejection reason) {
        super(reason.getClass().getSimpleName(), null, false, false);
        this.reason = reason;
    }

    public Rejection reason() {
        return reason;
    }
}
