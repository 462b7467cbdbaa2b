package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the policy of a body or of the organisation. */
public sealed interface PolicyCommand {

    PolicyId policyId();

    LocalDate on();

    /**
     * Agrees how evaluations are promised.
     *
     * @param bodyId whose policy it is; that of the whole organisation if empty
     * @param validFrom the first day it holds; may lie ahead
     * @param unknownBodies those of the bodies that the register did not know when it was sent
     */
    record AgreePolicy(
            @TargetAggregateIdentifier PolicyId policyId,
            Optional<MedBodyId> bodyId,
            LocalDate on,
            LocalDate validFrom,
            EvaluationPolicy policy,
            List<MedBodyId> unknownBodies,
            Optional<Protected<String>> reason)
            implements PolicyCommand {
        public AgreePolicy {
            unknownBodies = List.copyOf(unknownBodies);
        }
    }

    /** Follows those above from a day on. */
    record EndPolicy(
            @TargetAggregateIdentifier PolicyId policyId,
            Optional<MedBodyId> bodyId,
            LocalDate on,
            LocalDate validFrom,
            Optional<Protected<String>> reason)
            implements PolicyCommand {}
}
