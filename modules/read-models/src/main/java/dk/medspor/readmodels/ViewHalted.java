package dk.medspor.readmodels;

import dk.medspor.eventlog.UnknownEventName;
import dk.medspor.storage.StorageFailure;

/**
 * The view stopped at an event it could not take. It still answers what it had seen by then; to
 * questions that must include later events it answers this.
 */
public final class ViewHalted extends RuntimeException {

    private final String view;
    private final long position;

    /**
     * It stopped.
     *
     * @param position of the event that it could not take
     */
    public ViewHalted(String view, long position, Throwable cause) {
        super("View " + view + " halted at position " + position, cause);
        this.view = view;
        this.position = position;
    }

    public String view() {
        return view;
    }

    /** The position of the event that it could not take. */
    public long position() {
        return position;
    }

    /**
     * What is wrong with it, for an operator: the unknown name of an event, the damage of the log;
     * else only the kind of failure, since its words may hold what people wrote.
     */
    public String reason() {
        return switch (getCause()) {
            case UnknownEventName it -> String.valueOf(it.getMessage());
            case StorageFailure it -> String.valueOf(it.getMessage());
            case null -> "unknown";
            case Throwable it -> it.getClass().getSimpleName();
        };
    }
}
