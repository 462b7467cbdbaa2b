package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.util.Optional;

/**
 * A recorded fact was put right. Undated: what is right now has been right since ever, and what was
 * believed before stays visible {@code asOf} an earlier position.
 */
public sealed interface CorrectionEvent extends InitiativeEvent {

    Protected<String> reason();

    @Override
    default Optional<Protected<String>> why() {
        return Optional.of(reason());
    }

    /**
     * A date, a body or a conclusion was wrong.
     *
     * @param number which one; see {@link CorrectableFact}
     * @param was the value before, in the form of {@code is}; empty when there was none
     * @param is an ISO date, the id of a body, or the name of a {@link Verdict} or {@link Horizon}
     */
    record InitiativeCorrected(
            InitiativeId initiativeId,
            CorrectableFact fact,
            int number,
            Optional<String> was,
            String is,
            Protected<String> reason)
            implements CorrectionEvent {}

    /**
     * A text was wrong.
     *
     * @param number which one; see {@link CorrectableText}
     * @param was the text before; empty when there was none
     */
    record InitiativeTextCorrected(
            InitiativeId initiativeId,
            CorrectableText text,
            int number,
            Optional<Protected<String>> was,
            Protected<String> is,
            Protected<String> reason)
            implements CorrectionEvent {}

    /**
     * Something was recorded that did not happen at all: it counts no more.
     *
     * @param number which one; see {@link WithdrawableFact}
     */
    record FactWithdrawn(
            InitiativeId initiativeId, WithdrawableFact fact, int number, Protected<String> reason)
            implements CorrectionEvent {}
}
