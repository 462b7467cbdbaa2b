package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownContribution;
import dk.medspor.initiatives.InitiativeRejection.UnknownOrigin;
import dk.medspor.initiatives.Origin;
import dk.medspor.initiatives.Proposal;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** How an initiative is put forward. */
final class ProposalRules {

    private ProposalRules() {}

    static Decision<InitiativeEvent> propose(ProposeInitiative command, LocalDate today) {
        Proposal it = command.proposal();
        return Decision.unless(
                refused(command, today),
                () ->
                        new InitiativeProposed(
                                command.initiativeId(),
                                it.title(),
                                it.ownerBodyId(),
                                it.horizon(),
                                it.sources(),
                                it.proposedOn(),
                                it.form(),
                                it.goal(),
                                it.origin()));
    }

    private static Optional<InitiativeRejection> refused(
            ProposeInitiative command, LocalDate today) {
        Proposal it = command.proposal();
        Optional<InitiativeRejection> unfit = Refusals.owner(command.owner());
        if (unfit.isPresent()) {
            return unfit;
        }
        if (!command.unknownSources().isEmpty()) {
            return Optional.of(new UnknownContribution(command.unknownSources().getFirst()));
        }
        return it.origin()
                .map(Origin::initiativeId)
                .filter(id -> !command.originKnown() || id.equals(command.initiativeId()))
                .<InitiativeRejection>map(UnknownOrigin::new)
                .or(
                        () ->
                                it.proposedOn()
                                        .flatMap(
                                                on ->
                                                        Refusals.afterToday(
                                                                DateOf.PROPOSAL, on, today)));
    }
}
