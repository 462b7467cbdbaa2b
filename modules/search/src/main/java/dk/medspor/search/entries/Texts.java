package dk.medspor.search.entries;

import dk.medspor.kernel.Protected;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All free texts in a record and what it is made of: whatever is recorded as a protected text is
 * found here without being named.
 */
final class Texts {

    private static final ClassValue<List<Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList();
                }
            };

    private Texts() {}

    /** The texts in the order they stand in; what was erased says nothing. */
    static List<String> in(Object... holders) {
        List<String> texts = new ArrayList<>();
        Arrays.stream(holders).forEach(it -> collect(it, texts));
        return texts;
    }

    /** Some texts without others, each as often as it stands there. */
    static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static void collect(Object holder, List<String> into) {
        switch (holder) {
            case Protected<?>(String text) when !text.equals(Protected.WITHHELD) -> into.add(text);
            case Protected<?> _ -> {}
            case Optional<?> it -> it.ifPresent(held -> collect(held, into));
            case Collection<?> all -> all.forEach(it -> collect(it, into));
            case Map<?, ?> all -> all.values().forEach(it -> collect(it, into));
            case Record it ->
                    COMPONENTS
                            .get(it.getClass())
                            .forEach(component -> collect(value(component, it), into));
            default -> {}
        }
    }

    private static Object value(Method component, Record holder) {
        try {
            return component.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a component of a public record", impossible);
        }
    }
}
