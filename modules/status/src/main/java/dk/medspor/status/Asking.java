package dk.medspor.status;

import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** A page of several lists in one order, for readers who see few of them. */
    public static <D> Page<D> page(
            ViewState<D> state,
            Collection<String> scopes,
            Comparator<D> order,
            int page,
            int size) {
        List<D> all =
                scopes.stream()
                        .flatMap(it -> state.all(it).stream())
                        .distinct()
                        .sorted(order)
                        .toList();
        return Page.of(all, page, size);
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
                scopes.stream()
                        .flatMap(it -> state.all(it).stream())
                        .distinct()
                        .flatMap(it -> on.apply(it).stream())
                        .sorted(order)
                        .toList(),
                page,
                size);
    }

    public static <D> Page<D> page(ViewState<D> state, String scope, int page, int size) {
        return new Page<>(
                state.page(scope, (long) page * size, size), page, size, state.count(scope));
    }
}
