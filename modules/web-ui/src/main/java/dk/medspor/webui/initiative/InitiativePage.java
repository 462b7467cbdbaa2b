package dk.medspor.webui.initiative;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Delay;
import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Milestone;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.ProgressNote;
import dk.medspor.initiatives.Rescheduling;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An initiative as it is shown. */
record InitiativePage(
        InitiativeId id,
        String title,
        String owner,
        Horizon horizon,
        InitiativeState state,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> startedOn,
        Optional<String> evaluatingBody,
        RedThread thread,
        List<Cycle> cycles,
        List<SourceOfInitiative> sources,
        List<Milestone> milestones,
        List<ProgressNote> notes,
        EffectOfInitiative effect) {

    /** One promise and what became of it. */
    record Cycle(
            int number,
            LocalDate openedOn,
            LocalDate due,
            int skipped,
            Optional<String> evaluatedBy,
            Optional<LocalDate> closedOn,
            Optional<Verdict> verdict,
            Optional<String> withoutVerdict,
            Optional<String> evidence,
            Optional<String> learned,
            List<Rescheduling> moves,
            List<Delay> delays) {

        /** What closed it, where that was no evaluation. */
        private static Optional<String> withoutVerdict(Closing it) {
            return switch (it) {
                case Evaluation _ -> Optional.empty();
                case Waiver _ -> Optional.of("WAIVED");
                case Ending by -> Optional.of(by.kind().name());
            };
        }

        static Cycle of(Obligation it, BodyNames bodies) {
            return new Cycle(
                    it.cycle(),
                    it.openedOn(),
                    it.due(),
                    it.skipped(),
                    it.evaluation().map(Evaluation::evaluatingBodyId).map(bodies::of),
                    it.closedBy().map(Closing::on),
                    it.evaluation().map(Evaluation::verdict),
                    it.closedBy().flatMap(Cycle::withoutVerdict),
                    it.evaluation()
                            .map(by -> by.evidence().text().value())
                            .or(() -> it.facts().waiver().map(by -> by.reason().value())),
                    it.evaluation().flatMap(Evaluation::learned).map(by -> by.value()),
                    it.facts().reschedulings(),
                    it.facts().delays());
        }
    }

    static InitiativePage of(
            InitiativeDossier it, BodyNames bodies, List<SourceOfInitiative> sources) {
        return new InitiativePage(
                it.id(),
                it.title().value(),
                bodies.of(it.ownerBodyId()),
                it.identity().horizon(),
                it.state(),
                it.identity().proposedOn(),
                it.adoptedOn(),
                it.chain().map(ObligationChain::startedOn),
                it.chain().map(ObligationChain::evaluatingBodyId).map(bodies::of),
                RedThread.of(it, sources),
                it.chain().map(ObligationChain::obligations).orElse(List.of()).stream()
                        .map(cycle -> Cycle.of(cycle, bodies))
                        .toList(),
                sources,
                it.progress().milestones(),
                it.progress().notes(),
                EffectOfInitiative.of(it));
    }
}
