package dk.medspor.meetings.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What has happened, in its order. Adding to it copies nothing, since a long day has thousands of
 * things.
 */
final class History<T> {

    private final int size;
    private final @Nullable T last;
    private final @Nullable History<T> before;

    private History(int size, @Nullable T last, @Nullable History<T> before) {
        this.size = size;
        this.last = last;
        this.before = before;
    }

    static <T> History<T> none() {
        return new History<>(0, null, null);
    }

    History<T> plus(T another) {
        return new History<>(size + 1, another, this);
    }

    /** Without the last, if there is one. */
    History<T> withoutLast() {
        return before == null ? this : before;
    }

    /** The last that fits. */
    Optional<T> latest(Predicate<T> fits) {
        for (History<T> it = this; it.before != null; it = it.before) {
            T candidate = Objects.requireNonNull(it.last);
            if (fits.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    List<T> all() {
        List<T> all = new ArrayList<>(size);
        for (History<T> it = this; it.before != null; it = it.before) {
            all.add(Objects.requireNonNull(it.last));
        }
        Collections.reverse(all);
        return all;
    }

    /** Compares one by one: recursion down a long history would overflow the stack. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History<?> it && size == it.size && all().equals(it.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, last);
    }
}
