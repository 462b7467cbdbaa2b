package dk.medspor.status.effect;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.AllFacts;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of the initiatives. */
public final class Effects {

    private final ProjectedView<InitiativeDossier> view;
    private final AllFacts facts;

    /**
     * The effects.
     *
     * @param clock tells which days have come: no recorded fact is dated later
     */
    public Effects(ProjectedView<InitiativeDossier> view, Clock clock) {
        this.view = view;
        this.facts = new AllFacts(clock);
    }

    /**
     * The initiatives that had started by a day, in order of title. From today on, and unless only
     * some owners' count, no others are read than those on the page.
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
        if (owners.isEmpty() && facts.areBy(on)) {
            String started = body.map(InitiativeView::startedOf).orElse(InitiativeView.STARTED);
            return Asking.ask(
                    view,
                    asOf,
                    state ->
                            Asking.page(state, started, page, size)
                                    .map(it -> InitiativeEffect.of(it, on).orElseThrow()));
        }
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
