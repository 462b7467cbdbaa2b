package dk.medspor.initiatives;

import dk.medspor.initiatives.PolicyCommand.AgreePolicy;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRegister;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the policy that an initiative falls under. */
public final class PolicyFacts {

    private final MedBodyRegister bodies;
    private final PolicyRegister policies;

    public PolicyFacts(MedBodyRegister bodies, PolicyRegister policies) {
        this.bodies = bodies;
        this.policies = policies;
    }

    /**
     * What is in force on a day: the policy of the owner, else that of its nearest ancestor which
     * has one, else that of the organisation, else the usual one.
     */
    public EvaluationPolicy inForce(MedBodyId owner, LocalDate day) {
        Set<MedBodyId> seen = new HashSet<>();
        Optional<MedBodyId> body = Optional.of(owner);
        while (body.isPresent() && seen.add(body.get())) {
            Optional<EvaluationPolicy> own = policies.find(PolicyId.of(body)).on(day);
            if (own.isPresent()) {
                return own.get();
            }
            body = body.flatMap(bodies::find).flatMap(MedBodyProfile::parentId);
        }
        return policies.find(PolicyId.ORGANISATION).on(day).orElse(EvaluationPolicy.USUAL);
    }

    /** Asks for a policy; whose it is is empty for the organisation. */
    public AgreePolicy agree(
            Optional<MedBodyId> whose,
            LocalDate on,
            LocalDate validFrom,
            EvaluationPolicy policy,
            Optional<Protected<String>> reason) {
        return new AgreePolicy(
                PolicyId.of(whose),
                whose,
                on,
                validFrom,
                policy,
                Stream.concat(whose.stream(), policy.evaluatingBodyId().stream())
                        .filter(it -> !bodies.knows(it))
                        .toList(),
                reason);
    }
}
