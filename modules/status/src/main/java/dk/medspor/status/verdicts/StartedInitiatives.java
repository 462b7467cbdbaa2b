package dk.medspor.status.verdicts;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.AllFacts;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The initiatives that had started by a day. All initiatives must be read for it; those of
 * everybody after all facts are therefore kept for whoever asks at the same position again.
 */
final class StartedInitiatives {

    private final ProjectedView<InitiativeDossier> view;
    private final AllFacts facts;
    private final AtomicReference<Answer<List<StartedInitiative>>> everybodys =
            new AtomicReference<>(new Answer<>(Long.MIN_VALUE, List.of()));

    StartedInitiatives(ProjectedView<InitiativeDossier> view, AllFacts facts) {
        this.view = view;
        this.facts = facts;
    }

    /**
     * Those that started by a day.
     *
     * @param owners whose they were that day; everybody's when empty
     */
    Answer<List<StartedInitiative>> by(LocalDate day, Optional<Set<MedBodyId>> owners, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        owners.isEmpty() && facts.areBy(day)
                                ? everybodys(state)
                                : read(state, owners, day));
    }

    private List<StartedInitiative> everybodys(ViewState<InitiativeDossier> state) {
        Answer<List<StartedInitiative>> kept = everybodys.get();
        if (kept.position() != state.position()) {
            kept = new Answer<>(state.position(), started(state));
            everybodys.set(kept);
        }
        return kept.value();
    }

    private static List<StartedInitiative> started(ViewState<InitiativeDossier> state) {
        return state.all(InitiativeView.STARTED).stream()
                .map(it -> StartedInitiative.of(it, it.chain().orElseThrow()))
                .toList();
    }

    private static List<StartedInitiative> read(
            ViewState<InitiativeDossier> state, Optional<Set<MedBodyId>> owners, LocalDate day) {
        return Asking.all(state, InitiativeView.scopes(owners))
                .filter(it -> isOf(owners, it, day))
                .flatMap(it -> chain(it, day).map(by -> StartedInitiative.of(it, by)).stream())
                .toList();
    }

    private static Optional<ObligationChain> chain(InitiativeDossier initiative, LocalDate day) {
        return initiative.life().on(day).chain();
    }

    private static boolean isOf(
            Optional<Set<MedBodyId>> owners, InitiativeDossier initiative, LocalDate day) {
        return owners.map(it -> it.contains(initiative.identity().owner().on(day))).orElse(true);
    }
}
