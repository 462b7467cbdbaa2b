package dk.medspor.restapi.bodies;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.ReorganisationCommand;
import dk.medspor.medbodies.ReorganisationCommand.ChangeCover;
import dk.medspor.medbodies.ReorganisationCommand.CorrectFirstDay;
import dk.medspor.medbodies.ReorganisationCommand.RenameBody;
import dk.medspor.restapi.bodies.ReorganisationRequests.BodyMergerRequest;
import dk.medspor.restapi.bodies.ReorganisationRequests.BodyWithdrawalRequest;
import dk.medspor.restapi.bodies.ReorganisationRequests.CoverRequest;
import dk.medspor.restapi.bodies.ReorganisationRequests.DissolutionRequest;
import dk.medspor.restapi.bodies.ReorganisationRequests.FirstDayRequest;
import dk.medspor.restapi.bodies.ReorganisationRequests.MoveRequest;
import dk.medspor.restapi.bodies.ReorganisationRequests.RenameRequest;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How bodies are reorganised. */
@RestController
@RequestMapping("/api/v1/bodies/{id}")
class ReorganisationController {

    private final Commands commands;
    private final MedBodyFacts facts;
    private final Closing closing;

    ReorganisationController(Commands commands, MedBodyFacts facts, Closing closing) {
        this.commands = commands;
        this.facts = facts;
        this.closing = closing;
    }

    @PostMapping("/names")
    @May(Operation.REORGANISE_BODY)
    Recorded rename(
            @PathVariable UUID id,
            @Valid @RequestBody RenameRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new RenameBody(new MedBodyId(id), request.on(), request.name()), actor, conditions);
    }

    @PostMapping("/moves")
    @May(Operation.REORGANISE_BODY)
    Recorded move(
            @PathVariable UUID id,
            @Valid @RequestBody MoveRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.move(new MedBodyId(id), request.on(), request.parentId().map(MedBodyId::new)),
                actor,
                conditions);
    }

    @PostMapping("/covers")
    @May(Operation.REORGANISE_BODY)
    Recorded changeCover(
            @PathVariable UUID id,
            @Valid @RequestBody CoverRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new ChangeCover(new MedBodyId(id), request.on(), request.covers()),
                actor,
                conditions);
    }

    @PostMapping("/merger")
    @May(Operation.REORGANISE_BODY)
    Recorded merge(
            @PathVariable UUID id,
            @Valid @RequestBody BodyMergerRequest request,
            Actor actor,
            Conditions conditions) {
        var into = new MedBodyId(request.intoBodyId());
        Protected<String> reason = Protected.text(request.reason());
        return new Recorded(
                closing.close(
                        facts.merge(new MedBodyId(id), request.on(), into, reason),
                        into,
                        request.on(),
                        reason,
                        actor,
                        conditions));
    }

    @PostMapping("/dissolution")
    @May(Operation.REORGANISE_BODY)
    Recorded dissolve(
            @PathVariable UUID id,
            @Valid @RequestBody DissolutionRequest request,
            Actor actor,
            Conditions conditions) {
        var successor = new MedBodyId(request.successorBodyId());
        Protected<String> reason = Protected.text(request.reason());
        return new Recorded(
                closing.close(
                        facts.dissolve(new MedBodyId(id), request.on(), successor, reason),
                        successor,
                        request.on(),
                        reason,
                        actor,
                        conditions));
    }

    @PostMapping("/withdrawals")
    @May(Operation.REORGANISE_BODY)
    Recorded withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody BodyWithdrawalRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.withdraw(
                        new MedBodyId(id), request.number(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/first-day")
    @May(Operation.REORGANISE_BODY)
    Recorded correctFirstDay(
            @PathVariable UUID id,
            @Valid @RequestBody FirstDayRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new CorrectFirstDay(
                        new MedBodyId(id), request.validFrom(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    private Recorded send(ReorganisationCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
