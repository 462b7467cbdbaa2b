package dk.medspor.eventlog;

import java.util.OptionalLong;

/**
 * The log holds an event whose name this version of Medspor does not know. Readers stop here; to
 * skip it would show a state in which a recorded fact never happened.
 */
public final class UnknownEventName extends RuntimeException {

    private final String name;
    private final transient OptionalLong position;

    UnknownEventName(String name, OptionalLong position) {
        super(
                "Unknown event name %s at %s"
                        .formatted(
                                name,
                                position.isPresent()
                                        ? "position " + position.getAsLong()
                                        : "an unknown position"));
        this.name = name;
        this.position = position;
    }

    public String name() {
        return name;
    }

    /** Where it stands, if it was met while reading the log. */
    public OptionalLong position() {
        return position;
    }
}
