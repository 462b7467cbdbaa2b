package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of an initiative. Facts that a rule needs from elsewhere are looked up by
 * {@link InitiativeFacts} and stand in the command, so that a stored command can be decided again.
 */
public sealed interface InitiativeCommand {

    InitiativeId initiativeId();

    /**
     * Puts an initiative forward.
     *
     * @param ownerKnown whether the register knew the owner when the command was sent
     * @param sources the contributions it grew from
     * @param unknownSources those of them that no meeting has recorded
     * @param proposedOn empty when the day is not known
     */
    record ProposeInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            Protected<String> title,
            MedBodyId ownerBodyId,
            boolean ownerKnown,
            Horizon horizon,
            List<ContributionId> sources,
            List<ContributionId> unknownSources,
            Optional<LocalDate> proposedOn)
            implements InitiativeCommand {
        public ProposeInitiative {
            sources = List.copyOf(sources);
            unknownSources = List.copyOf(unknownSources);
        }
    }

    /** Says yes to it. */
    record AdoptInitiative(@TargetAggregateIdentifier InitiativeId initiativeId, LocalDate on)
            implements InitiativeCommand {}

    /**
     * Begins, and thereby promises to evaluate.
     *
     * @param evaluatingBodyId who evaluates by default; empty when there is no such body
     */
    record StartInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Optional<MedBodyId> evaluatingBodyId)
            implements InitiativeCommand {}

    /**
     * Records the verdict of the open cycle.
     *
     * @param nextEvaluationOn where another date than the intended one was agreed
     * @param reason demanded by another evaluating body or another next date
     */
    record EvaluateInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            MedBodyId evaluatingBodyId,
            boolean evaluatingBodyKnown,
            LocalDate on,
            Verdict verdict,
            Optional<Evidence> evidence,
            Optional<LocalDate> nextEvaluationOn,
            Optional<Protected<String>> reason)
            implements InitiativeCommand {}

    /**
     * Puts a recorded fact right.
     *
     * @param cycle which evaluation; the latest when empty; ignored for the start
     * @param value the right value: an ISO date or the name of a {@link Verdict}
     */
    record CorrectInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            CorrectableFact fact,
            OptionalInt cycle,
            String value,
            Protected<String> reason)
            implements InitiativeCommand {}
}
