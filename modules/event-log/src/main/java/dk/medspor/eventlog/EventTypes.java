package dk.medspor.eventlog;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stable names of events: the simple name of each record, found by walking the sealed
 * interfaces of the domain. The log never holds a class name, so records may move between packages.
 */
public final class EventTypes {

    private final Map<String, Class<?>> classes = new HashMap<>();

    private EventTypes() {}

    /**
     * Registers every record below the given types.
     *
     * @param roots sealed interfaces, or single classes
     * @throws IllegalArgumentException when two classes share a simple name, or an interface is
     *     open so that its events cannot be known
     */
    public static EventTypes of(Class<?>... roots) {
        EventTypes types = new EventTypes();
        for (Class<?> root : roots) {
            types.register(root);
        }
        return types;
    }

    private void register(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                register(permitted);
            }
        } else if (Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException(type + " is open: its events cannot be known");
        } else {
            name(type);
        }
    }

    private void name(Class<?> type) {
        Class<?> other = classes.putIfAbsent(type.getSimpleName(), type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(
                    "%s and %s would share the name %s in the log"
                            .formatted(other, type, type.getSimpleName()));
        }
    }

    /**
     * The stable name of an event class.
     *
     * @throws IllegalArgumentException when the class is not registered
     */
    public String nameOf(Class<?> type) {
        if (classes.get(type.getSimpleName()) != type) {
            throw new IllegalArgumentException(type + " is not registered as an event");
        }
        return type.getSimpleName();
    }

    /** The class of a stable name; empty when the name is unknown. */
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }
}
