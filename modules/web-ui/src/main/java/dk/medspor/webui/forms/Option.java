package dk.medspor.webui.forms;

import java.util.Arrays;
import java.util.List;

/**
 * What can be chosen in a field.
 *
 * @param label what it is called, or the key of the words for it
 * @param named whether the label is a key of words
 * @param depth how far below the first level it stands in a tree
 */
public record Option(String value, String label, boolean named, int depth) {

    public static Option called(Object value, String label) {
        return new Option(String.valueOf(value), label, false, 0);
    }

    /** The values of an enumeration, with words of the key {@code prefix.VALUE}. */
    public static <E extends Enum<E>> List<Option> of(String prefix, List<E> values) {
        return values.stream()
                .map(it -> new Option(it.name(), prefix + "." + it.name(), true, 0))
                .toList();
    }

    /** All values of an enumeration. */
    public static <E extends Enum<E>> List<Option> of(String prefix, E[] values) {
        return of(prefix, Arrays.asList(values));
    }
}
