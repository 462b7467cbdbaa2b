package dk.medspor.kernel;

/**
 * Free text or a personal field. It may hold a name, so it never shows in a log line or an
 * exception: {@link #toString()} hides it, and only who asks for {@link #value()} reads it.
 *
 * @param <T> the type of the content, usually {@link String}
 */
public record Protected<T>(T value) {

    /** What stands in the place of a text whose key was destroyed. */
    public static final String WITHHELD = "▒▒▒";

    public static Protected<String> text(String value) {
        return new Protected<>(value);
    }

    @Override
    public String toString() {
        return "[protected]";
    }
}
