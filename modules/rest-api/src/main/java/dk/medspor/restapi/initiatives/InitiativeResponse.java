package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.initiativerecord.InitiativeDocument;
import dk.medspor.status.initiativerecord.InitiativeState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An initiative as it is answered. */
record InitiativeResponse(
        UUID id,
        String title,
        UUID ownerBodyId,
        Horizon horizon,
        InitiativeState state,
        List<UUID> sourceContributionIds,
        Optional<LocalDate> proposedOn,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> startedOn,
        Optional<UUID> evaluatingBodyId,
        List<Cycle> cycles,
        long position) {

    /** One obligation. */
    record Cycle(
            int cycle,
            LocalDate openedOn,
            LocalDate due,
            int skipped,
            Optional<UUID> evaluatedBy,
            Optional<LocalDate> evaluatedOn,
            Optional<Verdict> verdict) {

        static Cycle of(Obligation it) {
            return new Cycle(
                    it.cycle(),
                    it.openedOn(),
                    it.due(),
                    it.skipped(),
                    it.closedBy().map(by -> by.evaluatingBodyId().value()),
                    it.closedBy().map(Evaluation::on),
                    it.closedBy().map(Evaluation::verdict));
        }
    }

    static InitiativeResponse of(InitiativeDocument it, long position) {
        return new InitiativeResponse(
                it.id().value(),
                it.title().value(),
                it.ownerBodyId().value(),
                it.horizon(),
                InitiativeState.of(it),
                it.sources().stream().map(source -> source.value()).toList(),
                it.proposedOn(),
                it.adoptedOn(),
                it.chain().map(ObligationChain::startedOn),
                it.chain().map(chain -> chain.evaluatingBodyId().value()),
                it.chain().map(ObligationChain::obligations).orElse(List.of()).stream()
                        .map(Cycle::of)
                        .toList(),
                position);
    }
}
