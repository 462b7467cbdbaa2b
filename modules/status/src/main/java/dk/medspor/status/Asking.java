package dk.medspor.status;

import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
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

    public static <D> Page<D> page(ViewState<D> state, String scope, int page, int size) {
        return new Page<>(
                state.page(scope, (long) page * size, size), page, size, state.count(scope));
    }
}
