package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of a call. Facts that a rule needs from elsewhere are looked up by {@link
 * CallFacts} and stand in the command, so that a stored command can be decided again.
 */
public sealed interface CallCommand {

    CallId callId();

    /**
     * A forum calls on bodies to act: "every area may start an action".
     *
     * @param addressees the bodies that are to answer
     * @param unfitBodies those among forum and addressees that the register did not know, or knew
     *     to have ended
     * @param answerBy until when an answer is asked for, where a day was named
     */
    record IssueCall(
            @TargetAggregateIdentifier CallId callId,
            Protected<String> title,
            MedBodyId forumBodyId,
            List<MedBodyId> addressees,
            List<OtherBody> unfitBodies,
            LocalDate on,
            Optional<LocalDate> answerBy)
            implements CallCommand {
        public IssueCall {
            addressees = List.copyOf(addressees);
            unfitBodies = List.copyOf(unfitBodies);
        }
    }

    /** A body says that it will not act, and why. */
    record DeclineCall(
            @TargetAggregateIdentifier CallId callId,
            MedBodyId bodyId,
            LocalDate on,
            Protected<String> reason)
            implements CallCommand {}

    /**
     * A body has started an initiative in answer to the call.
     *
     * @param ownerBodyId whose initiative it is; empty when there is no such initiative
     * @param startedOn empty when it has not been started
     */
    record TakeUpCall(
            @TargetAggregateIdentifier CallId callId,
            MedBodyId bodyId,
            InitiativeId initiativeId,
            Optional<MedBodyId> ownerBodyId,
            Optional<LocalDate> startedOn,
            LocalDate on)
            implements CallCommand {}

    /** The answer of a body was recorded by mistake: the body has not answered. */
    record RetractAnswer(
            @TargetAggregateIdentifier CallId callId, MedBodyId bodyId, Protected<String> reason)
            implements CallCommand {}

    /** The forum asks no longer; what was answered stays. */
    record WithdrawCall(
            @TargetAggregateIdentifier CallId callId, LocalDate on, Protected<String> reason)
            implements CallCommand {}
}
