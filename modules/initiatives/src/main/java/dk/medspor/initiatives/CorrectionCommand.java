package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.util.OptionalInt;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts right what is recorded of an initiative. */
public sealed interface CorrectionCommand extends InitiativeCommand {

    Protected<String> reason();

    /**
     * A date, a body or a conclusion was wrong.
     *
     * @param number which one; see {@link CorrectableFact}. The latest cycle of its kind when empty
     * @param value the right value: an ISO date, the id of a body, or the name of a {@link Verdict}
     *     or {@link Horizon}
     * @param bodyKnown whether the register knew the body that the value names; true for others
     */
    record CorrectInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            CorrectableFact fact,
            OptionalInt number,
            String value,
            boolean bodyKnown,
            Protected<String> reason)
            implements CorrectionCommand {}

    /**
     * A text was wrong.
     *
     * @param number which one; see {@link CorrectableText}. The latest cycle of its kind when empty
     * @param right the right text
     */
    record CorrectText(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            CorrectableText text,
            OptionalInt number,
            Protected<String> right,
            Protected<String> reason)
            implements CorrectionCommand {}

    /**
     * Something did not happen at all.
     *
     * @param number which one; see {@link WithdrawableFact}. The latest of its kind when empty
     */
    record WithdrawFact(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            WithdrawableFact fact,
            OptionalInt number,
            Protected<String> reason)
            implements CorrectionCommand {}
}
