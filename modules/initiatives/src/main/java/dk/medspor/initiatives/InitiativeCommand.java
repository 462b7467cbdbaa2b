package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of an initiative. Facts that a rule needs from elsewhere are looked up by
 * {@link InitiativeFacts} and stand in the command, so that a stored command can be decided again.
 */
public sealed interface InitiativeCommand
        permits InitiativeCommand.ProposeInitiative,
                InitiativeCommand.AdoptInitiative,
                InitiativeCommand.StartInitiative,
                InitiativeCommand.EvaluateInitiative,
                LifeCommand,
                PromiseCommand,
                ProgressCommand,
                MeasurementCommand,
                CorrectionCommand {

    InitiativeId initiativeId();

    /**
     * Puts an initiative forward.
     *
     * @param owner what the register knew of the owner when the command was sent
     * @param unknownSources those of its sources that no meeting has recorded
     * @param originKnown whether the origin was known; true without one
     */
    record ProposeInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            Proposal proposal,
            OtherBody owner,
            List<ContributionId> unknownSources,
            boolean originKnown)
            implements InitiativeCommand {
        public ProposeInitiative {
            unknownSources = List.copyOf(unknownSources);
        }
    }

    /** Says yes to it. */
    record AdoptInitiative(@TargetAggregateIdentifier InitiativeId initiativeId, LocalDate on)
            implements InitiativeCommand {}

    /**
     * Begins, and thereby promises to evaluate.
     *
     * @param usualBodyId who evaluates by default; empty when there is no such body
     * @param chosen who is to evaluate instead
     * @param terms of the first cycle, by the policy of that day
     * @param adoptionNeeded whether the policy asks for an adoption first
     * @param reason demanded by another evaluating body than the usual one
     */
    record StartInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Optional<MedBodyId> usualBodyId,
            Optional<OtherBody> chosen,
            EvaluationTerms terms,
            boolean adoptionNeeded,
            Optional<Protected<String>> reason)
            implements InitiativeCommand {}

    /**
     * Records the verdict of the open cycle.
     *
     * @param evaluatingBody what the register knew of who evaluated
     * @param meetingKnown whether the register knew the meeting where it was decided; true without
     *     one
     * @param terms of the next cycle, by the policy of that day
     */
    record EvaluateInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            Assessment assessment,
            OtherBody evaluatingBody,
            boolean meetingKnown,
            EvaluationTerms terms)
            implements InitiativeCommand {}
}
