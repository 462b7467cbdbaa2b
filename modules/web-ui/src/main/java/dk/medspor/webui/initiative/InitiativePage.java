package dk.medspor.webui.initiative;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.initiativerecord.InitiativeDocument;
import dk.medspor.status.initiativerecord.InitiativeState;
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
        List<Cycle> cycles,
        List<SourceOfInitiative> sources) {

    /** One promise and what became of it. */
    record Cycle(
            int number,
            LocalDate openedOn,
            LocalDate due,
            int skipped,
            Optional<String> evaluatedBy,
            Optional<LocalDate> evaluatedOn,
            Optional<Verdict> verdict) {

        static Cycle of(Obligation it, BodyNames bodies) {
            return new Cycle(
                    it.cycle(),
                    it.openedOn(),
                    it.due(),
                    it.skipped(),
                    it.closedBy().map(Evaluation::evaluatingBodyId).map(bodies::of),
                    it.closedBy().map(Evaluation::on),
                    it.closedBy().map(Evaluation::verdict));
        }
    }

    static InitiativePage of(
            InitiativeDocument it, BodyNames bodies, List<SourceOfInitiative> sources) {
        return new InitiativePage(
                it.id(),
                it.title().value(),
                bodies.of(it.ownerBodyId()),
                it.horizon(),
                InitiativeState.of(it),
                it.proposedOn(),
                it.adoptedOn(),
                it.chain().map(ObligationChain::startedOn),
                it.chain().map(ObligationChain::evaluatingBodyId).map(bodies::of),
                it.chain().map(ObligationChain::obligations).orElse(List.of()).stream()
                        .map(cycle -> Cycle.of(cycle, bodies))
                        .toList(),
                sources);
    }
}
