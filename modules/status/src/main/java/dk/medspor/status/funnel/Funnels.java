package dk.medspor.status.funnel;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.AllFacts;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.initiativerecord.InitiativeStage;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Funnels of the initiatives that bodies own. */
public final class Funnels {

    private final ProjectedView<InitiativeDossier> view;
    private final AllFacts facts;

    /**
     * The funnels.
     *
     * @param clock tells which days have come: no recorded fact is dated later
     */
    public Funnels(ProjectedView<InitiativeDossier> view, Clock clock) {
        this.view = view;
        this.facts = new AllFacts(clock);
    }

    /**
     * The funnel as it stood on a day: counted from an index from today on, from everything that is
     * known of the initiatives for an earlier day.
     *
     * @param owners whose initiatives it was that day; everybody's when empty
     */
    public Answer<Funnel> funnel(Optional<Set<MedBodyId>> owners, LocalDate on, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state -> facts.areBy(on) ? counted(state, owners) : read(state, owners, on));
    }

    private static Funnel counted(
            ViewState<InitiativeDossier> state, Optional<Set<MedBodyId>> owners) {
        Map<InitiativeStage, Long> stages = new HashMap<>();
        beginnings(owners)
                .forEach(
                        beginning ->
                                state.placesOfAll(beginning)
                                        .forEach(
                                                (list, places) ->
                                                        stages.merge(
                                                                InitiativeStage.read(list),
                                                                documents(places),
                                                                Long::sum)));
        return Funnel.of(stages);
    }

    private static Stream<String> beginnings(Optional<Set<MedBodyId>> owners) {
        return owners.map(all -> all.stream().map(it -> InitiativeStage.beginning(Optional.of(it))))
                .orElseGet(() -> Stream.of(InitiativeStage.beginning(Optional.empty())));
    }

    private static long documents(Map<String, Long> places) {
        return places.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Funnel read(
            ViewState<InitiativeDossier> state, Optional<Set<MedBodyId>> owners, LocalDate on) {
        return Funnel.of(
                Asking.all(state, InitiativeView.scopes(owners))
                        .filter(it -> isOf(owners, it, on))
                        .toList(),
                on);
    }

    private static boolean isOf(
            Optional<Set<MedBodyId>> owners, InitiativeDossier initiative, LocalDate on) {
        return owners.map(it -> it.contains(initiative.identity().owner().on(on))).orElse(true);
    }
}
