package dk.medspor.initiatives;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/** What was agreed on how evaluations are promised. */
public sealed interface PolicyEvent extends DomainEvent {

    PolicyId policyId();

    /** Whose it is; that of the whole organisation if empty. */
    Optional<MedBodyId> bodyId();

    /** The day it was agreed. */
    LocalDate on();

    Optional<Protected<String>> reason();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    @Override
    default Optional<Protected<String>> why() {
        return reason();
    }

    /**
     * It holds from a day on, which may lie ahead.
     *
     * @param bodyId whose it is; that of the whole organisation if empty
     */
    record EvaluationPolicyAgreed(
            PolicyId policyId,
            Optional<MedBodyId> bodyId,
            LocalDate on,
            LocalDate validFrom,
            EvaluationPolicy policy,
            Optional<Protected<String>> reason)
            implements PolicyEvent {}

    /** From a day on, those above are followed. */
    record EvaluationPolicyEnded(
            PolicyId policyId,
            Optional<MedBodyId> bodyId,
            LocalDate on,
            LocalDate validFrom,
            Optional<Protected<String>> reason)
            implements PolicyEvent {}
}
