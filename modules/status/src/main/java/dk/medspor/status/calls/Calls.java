package dk.medspor.status.calls;

import dk.medspor.initiatives.CallId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who has answered which call, and who has not. */
public final class Calls {

    private static final Comparator<CallDocument> NEWEST_FIRST =
            Comparator.comparing(CallDocument::issuedOn).reversed();

    private final ProjectedView<CallDocument> view;

    public Calls(ProjectedView<CallDocument> view) {
        this.view = view;
    }

    /** One call as it stood on a day, even before anybody was asked by it. */
    public Answer<Optional<CallDocument>> call(CallId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    /** The calls that a body has issued or received, the newest first; all when it is empty. */
    public Answer<Page<CallBoard>> calls(
            Optional<MedBodyId> body, LocalDate on, int page, int size, AsOf asOf) {
        List<String> scopes = List.of(body.map(CallView::scope).orElse(CallView.ALL));
        return Asking.ask(view, asOf, it -> Page.of(boards(it, scopes, on).toList(), page, size));
    }

    /** The calls that these bodies have received, with their answers alone. */
    public Answer<Page<CallBoard>> callsOn(
            Set<MedBodyId> bodies, LocalDate on, int page, int size, AsOf asOf) {
        List<String> scopes = bodies.stream().map(CallView::scope).toList();
        return Asking.ask(
                view,
                asOf,
                state ->
                        Page.of(
                                boards(state, scopes, on)
                                        .map(it -> it.only(bodies))
                                        .filter(it -> !it.rows().isEmpty())
                                        .toList(),
                                page,
                                size));
    }

    private static Stream<CallBoard> boards(
            ViewState<CallDocument> state, List<String> scopes, LocalDate on) {
        return scopes.stream()
                .flatMap(it -> state.all(it).stream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .flatMap(it -> CallBoard.of(it, on).stream());
    }
}
