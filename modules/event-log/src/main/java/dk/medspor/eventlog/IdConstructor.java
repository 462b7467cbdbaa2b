package dk.medspor.eventlog;

import dk.medspor.kernel.EntityId;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.util.UUID;

/** Makes a typed id from its text. */
record IdConstructor(MethodHandle handle) {

    static IdConstructor of(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return new IdConstructor(MethodHandles.lookup().unreflectConstructor(constructor));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no record of one UUID", e);
        }
    }

    /**
     * The id with this text.
     *
     * @throws IllegalArgumentException when the text is not a UUID, or the type refuses it
     */
    EntityId make(String text) {
        try {
            return (EntityId) handle.invoke(UUID.fromString(text));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("Cannot make an id", e);
        }
    }
}
