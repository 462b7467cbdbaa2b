package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/** What happens to an obligation between its opening and its evaluation. */
public sealed interface PromiseEvent extends InitiativeEvent {

    LocalDate on();

    Protected<String> reason();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    @Override
    default Optional<Protected<String>> why() {
        return Optional.of(reason());
    }

    /**
     * The evaluation of the open cycle was moved.
     *
     * @param due the due day from then on
     */
    record EvaluationRescheduled(
            InitiativeId initiativeId,
            int cycle,
            LocalDate on,
            LocalDate due,
            Protected<String> reason)
            implements PromiseEvent {}

    /**
     * It was decided not to evaluate the open cycle; the next one follows.
     *
     * @param next the next evaluation's date, where another than the intended one was agreed
     * @param nextTerms what holds for the next cycle, where it differs from this one
     */
    record EvaluationWaived(
            InitiativeId initiativeId,
            int cycle,
            LocalDate on,
            Optional<LocalDate> next,
            Optional<EvaluationTerms> nextTerms,
            Protected<String> reason)
            implements PromiseEvent {}

    /** Somebody told why the open cycle was not evaluated in time. */
    record DelayExplained(
            InitiativeId initiativeId, int cycle, LocalDate on, Protected<String> reason)
            implements PromiseEvent {}

    /**
     * A term ended or a body was dissolved: somebody else answers for the initiative from that day
     * on. What it owes, and when, stays as it was.
     *
     * @param ownerBodyId the new owner; empty when it stays
     * @param evaluatingBodyId who is to evaluate from then on; empty when it stays
     */
    record InitiativeHandedOver(
            InitiativeId initiativeId,
            LocalDate on,
            Optional<MedBodyId> ownerBodyId,
            Optional<MedBodyId> evaluatingBodyId,
            Protected<String> reason)
            implements PromiseEvent {}
}
