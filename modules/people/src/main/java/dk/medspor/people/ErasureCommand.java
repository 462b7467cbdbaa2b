package dk.medspor.people;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be done about forgetting something. Whoever does it stands in the command, as the rule
 * of four eyes is about them.
 */
public sealed interface ErasureCommand {

    ErasureId erasureId();

    /**
     * Asks that something be forgotten.
     *
     * @param subjectKnown whether it was there to be forgotten when the command was sent
     * @param keptUntil the last day that the policy wants it kept; empty where it says nothing
     * @param by the id of the account that asks
     */
    record AskErasure(
            @TargetAggregateIdentifier ErasureId erasureId,
            ErasureSubject subject,
            boolean subjectKnown,
            Optional<LocalDate> keptUntil,
            ErasureGround ground,
            String by)
            implements ErasureCommand {}

    /** Agrees to it; nothing brings it back after that. */
    record ConfirmErasure(@TargetAggregateIdentifier ErasureId erasureId, String by)
            implements ErasureCommand {}

    /** Does not agree, or no longer. */
    record DeclineErasure(
            @TargetAggregateIdentifier ErasureId erasureId, String by, Protected<String> reason)
            implements ErasureCommand {}

    /** Tells that nothing is left of it. */
    record ReportErasure(@TargetAggregateIdentifier ErasureId erasureId)
            implements ErasureCommand {}
}
