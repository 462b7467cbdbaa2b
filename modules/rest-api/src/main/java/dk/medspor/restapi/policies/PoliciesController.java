package dk.medspor.restapi.policies;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.EvaluationPolicy;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.PolicyCommand;
import dk.medspor.initiatives.PolicyCommand.AgreePolicy;
import dk.medspor.initiatives.PolicyCommand.EndPolicy;
import dk.medspor.initiatives.PolicyFacts;
import dk.medspor.initiatives.PolicyId;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Text;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.evaluationpolicy.EvaluationPolicies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/evaluation-policies")
class PoliciesController {

    private static final int USUAL_WARNING = EvaluationTerms.USUAL.warningDays();

    private final Commands commands;
    private final PolicyFacts facts;
    private final EvaluationPolicies policies;

    PoliciesController(Commands commands, PolicyFacts facts, EvaluationPolicies policies) {
        this.commands = commands;
        this.facts = facts;
        this.policies = policies;
    }

    /** From when on what holds; for the whole organisation where no body is named. */
    record PolicyRequest(
            Optional<UUID> bodyId,
            @NotNull LocalDate on,
            @NotNull LocalDate validFrom,
            @NotNull @Min(1) @Max(120) Integer periodMonths,
            Optional<@Min(0) @Max(365) Integer> warningDays,
            Optional<UUID> evaluatingBodyId,
            Optional<Boolean> adoptionNeeded,
            @Text(max = 4_000) Optional<String> reason) {

        AgreePolicy command(PolicyFacts facts) {
            var terms =
                    new EvaluationTerms(
                            Period.ofMonths(periodMonths).normalized(),
                            warningDays.orElse(USUAL_WARNING));
            return facts.agree(
                    bodyId.map(MedBodyId::new),
                    on,
                    validFrom,
                    new EvaluationPolicy(
                            terms,
                            evaluatingBodyId.map(MedBodyId::new),
                            adoptionNeeded.orElse(true)),
                    reason.map(Protected::text));
        }
    }

    /** From when on those above are followed. */
    record EndRequest(
            Optional<UUID> bodyId,
            @NotNull LocalDate on,
            @NotNull LocalDate validFrom,
            @Text(max = 4_000) Optional<String> reason) {

        EndPolicy command() {
            Optional<MedBodyId> whose = bodyId.map(MedBodyId::new);
            return new EndPolicy(
                    PolicyId.of(whose), whose, on, validFrom, reason.map(Protected::text));
        }
    }

    /** The id of the policy is that of its trail. */
    record PolicyRecorded(UUID id, long position) {}

    @PostMapping
    @May(Operation.AGREE_POLICY)
    PolicyRecorded agree(
            @Valid @RequestBody PolicyRequest request, Actor actor, Conditions conditions) {
        AgreePolicy command = request.command(facts);
        return recorded(command, actor, conditions);
    }

    @PostMapping("/ended")
    @May(Operation.AGREE_POLICY)
    PolicyRecorded end(@Valid @RequestBody EndRequest request, Actor actor, Conditions conditions) {
        return recorded(request.command(), actor, conditions);
    }

    private PolicyRecorded recorded(PolicyCommand command, Actor actor, Conditions conditions) {
        return new PolicyRecorded(
                command.policyId().value(), commands.send(command, actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_POLICIES)
    Page<PolicyResponse> policies(Paging paging, AsOf asOf) {
        var answer = policies.policies(paging.page(), paging.size(), asOf);
        return answer.value().map(it -> PolicyResponse.of(it, answer.position()));
    }
}
