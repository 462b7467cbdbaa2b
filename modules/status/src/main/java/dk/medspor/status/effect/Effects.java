package dk.medspor.status.effect;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of the initiatives. */
public final class Effects {

    private final ProjectedView<InitiativeDossier> view;

    public Effects(ProjectedView<InitiativeDossier> view) {
        this.view = view;
    }

    /**
     * The initiatives that had started by a day, in order of title.
     *
     * @param owners only what these owned that day; everybody's when empty
     * @param body only what it owned that day or was to evaluate; all when empty
     */
    public Answer<Page<InitiativeEffect>> effects(
            Optional<Set<MedBodyId>> owners,
            Optional<MedBodyId> body,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                lists(owners, body),
                                it ->
                                        InitiativeEffect.of(it, on)
                                                .filter(effect -> isOf(owners, effect))
                                                .filter(effect -> concerns(body, effect)),
                                Comparator.comparing(it -> it.title().value()),
                                page,
                                size));
    }

    private static List<String> lists(Optional<Set<MedBodyId>> owners, Optional<MedBodyId> body) {
        return owners.isPresent() || body.isEmpty()
                ? InitiativeView.scopes(owners)
                : List.of(InitiativeView.owner(body.get()), InitiativeView.evaluator(body.get()));
    }

    private static boolean isOf(Optional<Set<MedBodyId>> owners, InitiativeEffect effect) {
        return owners.map(it -> it.contains(effect.ownerBodyId())).orElse(true);
    }

    private static boolean concerns(Optional<MedBodyId> body, InitiativeEffect effect) {
        return body.map(effect::concerns).orElse(true);
    }
}
