package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an obligation between its opening and its evaluation. */
public sealed interface PromiseCommand extends InitiativeCommand {

    LocalDate on();

    Protected<String> reason();

    /**
     * Moves the evaluation of the open cycle.
     *
     * @param due the new due day
     */
    record RescheduleEvaluation(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            LocalDate due,
            Protected<String> reason)
            implements PromiseCommand {}

    /**
     * Lets the open cycle pass without an evaluation.
     *
     * @param nextEvaluationOn where another date than the intended one was agreed
     * @param terms of the next cycle, by the policy of that day
     */
    record WaiveEvaluation(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Optional<LocalDate> nextEvaluationOn,
            EvaluationTerms terms,
            Protected<String> reason)
            implements PromiseCommand {}

    /** Tells why the open cycle was not evaluated in time. */
    record ExplainDelay(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> reason)
            implements PromiseCommand {}

    /**
     * Lets others answer for it.
     *
     * @param ownerBodyId the new owner; empty when it stays
     * @param evaluatingBodyId who is to evaluate from then on; empty when it stays
     * @param unfitBodies those of them that the register did not know when the command was sent, or
     *     knew to have ended
     */
    record HandOverInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Optional<MedBodyId> ownerBodyId,
            Optional<MedBodyId> evaluatingBodyId,
            List<OtherBody> unfitBodies,
            Protected<String> reason)
            implements PromiseCommand {
        public HandOverInitiative {
            unfitBodies = List.copyOf(unfitBodies);
        }
    }
}
