package dk.medspor.restapi.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to the promise of an initiative apart from its evaluations. */
@RestController
@RequestMapping("/api/v1/initiatives")
class PromisesController {

    private final Commands commands;
    private final InitiativeFacts facts;

    PromisesController(Commands commands, InitiativeFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    /** The new due day. */
    record ReschedulingRequest(
            @NotNull LocalDate on, @NotNull LocalDate due, @Text(max = 4_000) String reason) {}

    /** Why it is not evaluated, and when next if not as intended. */
    record WaiverRequest(
            @NotNull LocalDate on,
            Optional<LocalDate> nextEvaluationOn,
            @Text(max = 4_000) String reason) {}

    /** Who owns it and who is to evaluate it from then on; what is left out stays. */
    record HandoverRequest(
            @NotNull LocalDate on,
            Optional<UUID> ownerBodyId,
            Optional<UUID> evaluatingBodyId,
            @Text(max = 4_000) String reason) {}

    @PostMapping("/{id}/rescheduling")
    @May(Operation.CHANGE_PROMISE)
    Recorded reschedule(
            @PathVariable UUID id,
            @Valid @RequestBody ReschedulingRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new RescheduleEvaluation(
                        new InitiativeId(id),
                        request.on(),
                        request.due(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/waiver")
    @May(Operation.CHANGE_PROMISE)
    Recorded waive(
            @PathVariable UUID id,
            @Valid @RequestBody WaiverRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                facts.waive(
                        new InitiativeId(id),
                        request.on(),
                        request.nextEvaluationOn(),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/handover")
    @May(Operation.CHANGE_PROMISE)
    Recorded handOver(
            @PathVariable UUID id,
            @Valid @RequestBody HandoverRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                facts.handOver(
                        new InitiativeId(id),
                        request.on(),
                        request.ownerBodyId().map(MedBodyId::new),
                        request.evaluatingBodyId().map(MedBodyId::new),
                        Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }
}
