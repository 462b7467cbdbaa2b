package dk.medspor.status;

import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a question to a view, live or as of a position. */
public final class Asking {

    private Asking() {}

    public static <D, T> Answer<T> ask(
            ProjectedView<D> view, AsOf asOf, Function<ViewState<D>, T> question) {
        return switch (asOf) {
            case AsOf.Now(long atLeast) -> {
                view.await(atLeast);
                yield view.live(it -> answer(it, question));
            }
            case AsOf.Position(long position) -> view.asOf(position, it -> answer(it, question));
        };
    }

    private static <D, T> Answer<T> answer(ViewState<D> state, Function<ViewState<D>, T> question) {
        return new Answer<>(state.position(), question.apply(state));
    }

    /** All documents of several lists, each once. */
    public static <D> Stream<D> all(ViewState<D> state, Collection<String> scopes) {
        Stream<D> all = scopes.stream().flatMap(it -> state.all(it).stream());
        // One list has nothing twice, and to compare documents takes as long as to read them.
        return scopes.size() > 1 ? all.distinct() : all;
    }

    /** A page of several lists in one order, for readers who see few of them. */
    public static <D> Page<D> page(
            ViewState<D> state,
            Collection<String> scopes,
            Comparator<D> order,
            int page,
            int size) {
        return Page.of(all(state, scopes).sorted(order).toList(), page, size);
    }

    /**
     * A page of what was there on a day, out of several lists.
     *
     * @param on a document as it was that day; empty when it was not there yet
     */
    public static <D, T> Page<T> pageOf(
            ViewState<D> state,
            Collection<String> scopes,
            Function<D, Optional<T>> on,
            Comparator<T> order,
            int page,
            int size) {
        return Page.of(
                all(state, scopes).flatMap(it -> on.apply(it).stream()).sorted(order).toList(),
                page,
                size);
    }

    public static <D> Page<D> page(ViewState<D> state, String scope, int page, int size) {
        return new Page<>(
                state.page(scope, (long) page * size, size), page, size, state.count(scope));
    }
}
