package dk.medspor.webui.forms;

import java.util.Optional;
import java.util.UUID;

/** Reads an id where anything can stand. */
public final class TypedId {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private TypedId() {}

    /** Empty when it is none. */
    public static Optional<UUID> read(String text) {
        return text.matches(ID) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
