package dk.medspor.status.funnel;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Funnels of the initiatives that bodies own. */
public final class Funnels {

    private final ProjectedView<InitiativeDossier> view;

    public Funnels(ProjectedView<InitiativeDossier> view) {
        this.view = view;
    }

    /**
     * The funnel as it stood on a day.
     *
     * @param owners whose initiatives it was that day; everybody's when empty
     */
    public Answer<Funnel> funnel(Optional<Set<MedBodyId>> owners, LocalDate on, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        Funnel.of(
                                InitiativeView.scopes(owners).stream()
                                        .flatMap(it -> state.all(it).stream())
                                        .distinct()
                                        .filter(it -> isOf(owners, it, on))
                                        .toList(),
                                on));
    }

    private static boolean isOf(
            Optional<Set<MedBodyId>> owners, InitiativeDossier initiative, LocalDate on) {
        return owners.map(it -> it.contains(initiative.identity().owner().on(on))).orElse(true);
    }
}
