package dk.medspor.readmodels;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of a view at one position. */
public interface ViewState<D> {

    /** The position of the last event in these documents; -1 before the first. */
    long position();

    Optional<D> get(String key);

    /** Documents of a scope in their order: {@code limit} at most, after {@code offset}. */
    List<D> page(String scope, long offset, int limit);

    /**
     * Documents of a scope at one of its {@link #places}: {@code limit} at most, after {@code
     * offset}.
     */
    List<D> at(String scope, String sort, long offset, int limit);

    long count(String scope);

    /**
     * How many documents of a scope have which sort, in their order. Answered from the index, so
     * that totals can be told from what a view writes into its sorts.
     */
    Map<String, Long> places(String scope);

    /** The same of every scope whose name begins so, in order of the name. */
    Map<String, Map<String, Long>> placesOfAll(String beginning);

    /** All documents of a scope in their order. */
    default List<D> all(String scope) {
        return page(scope, 0, Integer.MAX_VALUE);
    }
}
