package dk.medspor.status.recommendations;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recommendations as they stood on a day. */
public final class Recommendations {

    private final ProjectedView<Dossier> view;

    public Recommendations(ProjectedView<Dossier> view) {
        this.view = view;
    }

    /** One of them, with everything that is known of it. */
    public Answer<Optional<Dossier>> recommendation(RecommendationId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    /**
     * Those that were there on a day, in the order of their drafting.
     *
     * @param bodies that recommend, or were asked for comments; all when empty
     */
    public Answer<Page<Dossier>> recommendations(
            Optional<Set<MedBodyId>> bodies, LocalDate on, int page, int size, AsOf asOf) {
        List<String> scopes =
                bodies.map(it -> it.stream().map(RecommendationView::scope).toList())
                        .orElse(List.of(RecommendationView.ALL));
        return Asking.ask(
                view,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                scopes,
                                it -> it.on(on),
                                Comparator.comparing(Dossier::draftedOn),
                                page,
                                size));
    }
}
