package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.EvaluatingBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what the rules need to know from other modules into the commands. */
public final class InitiativeFacts {

    private final MedBodyRegister bodies;
    private final ContributionRegister contributions;
    private final InitiativeOwners owners;

    public InitiativeFacts(
            MedBodyRegister bodies, ContributionRegister contributions, InitiativeOwners owners) {
        this.bodies = bodies;
        this.contributions = contributions;
        this.owners = owners;
    }

    public InitiativeCommand.ProposeInitiative propose(
            InitiativeId id,
            Protected<String> title,
            MedBodyId owner,
            Horizon horizon,
            List<ContributionId> sources,
            Optional<LocalDate> proposedOn) {
        return new InitiativeCommand.ProposeInitiative(
                id,
                title,
                owner,
                bodies.knows(owner),
                horizon,
                sources,
                sources.stream().filter(it -> !contributions.knows(it)).toList(),
                proposedOn);
    }

    public InitiativeCommand.StartInitiative start(InitiativeId id, LocalDate on) {
        return new InitiativeCommand.StartInitiative(
                id, on, owners.ownerOf(id).flatMap(it -> EvaluatingBody.of(it, bodies)));
    }

    public InitiativeCommand.EvaluateInitiative evaluate(
            InitiativeId id,
            MedBodyId evaluatingBody,
            LocalDate on,
            Verdict verdict,
            Optional<Evidence> evidence,
            Optional<LocalDate> nextEvaluationOn,
            Optional<Protected<String>> reason) {
        return new InitiativeCommand.EvaluateInitiative(
                id,
                evaluatingBody,
                bodies.knows(evaluatingBody),
                on,
                verdict,
                evidence,
                nextEvaluationOn,
                reason);
    }
}
