package dk.medspor.status;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param page from 0
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** A part of a list that is there as a whole. */
    public static <T> Page<T> of(List<T> all, int page, int size) {
        return new Page<>(
                all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    /** The same part of the list with each item turned into something else. */
    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).toList(), page, size, total);
    }
}
