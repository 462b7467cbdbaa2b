package dk.medspor.restapi.policies;

import dk.medspor.initiatives.EvaluationPolicy;
import dk.medspor.initiatives.PolicyHistory.Span;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.evaluationpolicy.PolicyDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The policy of a body, or of the organisation where no body is named.
 *
 * @param spans in order of their first day, each until the next begins
 */
record PolicyResponse(UUID id, Optional<UUID> bodyId, List<SpanResponse> spans, long position) {

    /** What holds from a day on; nothing of its own where no period is given. */
    record SpanResponse(
            LocalDate validFrom,
            Optional<Long> periodMonths,
            Optional<Integer> warningDays,
            Optional<UUID> evaluatingBodyId,
            Optional<Boolean> adoptionNeeded) {

        static SpanResponse of(Span it) {
            return new SpanResponse(
                    it.validFrom(),
                    it.policy().map(policy -> policy.terms().period().toTotalMonths()),
                    it.policy().map(policy -> policy.terms().warningDays()),
                    it.policy().flatMap(EvaluationPolicy::evaluatingBodyId).map(MedBodyId::value),
                    it.policy().map(EvaluationPolicy::adoptionNeeded));
        }
    }

    static PolicyResponse of(PolicyDocument it, long position) {
        return new PolicyResponse(
                it.id().value(),
                it.bodyId().map(MedBodyId::value),
                it.history().spans().stream().map(SpanResponse::of).toList(),
                position);
    }
}
