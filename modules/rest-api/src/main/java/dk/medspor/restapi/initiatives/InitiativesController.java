package dk.medspor.restapi.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives")
class InitiativesController {

    private final Commands commands;
    private final InitiativeFacts facts;
    private final InitiativeRecord record;
    private final Resources resources;

    InitiativesController(
            Commands commands,
            InitiativeFacts facts,
            InitiativeRecord record,
            Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.record = record;
        this.resources = resources;
    }

    @PostMapping
    @May(Operation.PROPOSE_INITIATIVE)
    ResponseEntity<Created> propose(
            @Valid @RequestBody ProposeRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireWithin(request.ownerBodyId());
        ProposeInitiative command = request.command(facts, conditions);
        return new Created(
                        command.initiativeId().value(), commands.send(command, actor, conditions))
                .at("initiatives");
    }

    @PostMapping("/{id}/adoption")
    @May(Operation.ADOPT_INITIATIVE)
    Recorded adopt(
            @PathVariable UUID id,
            @Valid @RequestBody OnRequest request,
            Actor actor,
            Conditions conditions) {
        var command = new AdoptInitiative(new InitiativeId(id), request.on());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/start")
    @May(Operation.START_INITIATIVE)
    Recorded start(
            @PathVariable UUID id,
            @Valid @RequestBody StartRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireWithin(() -> record.ownerOf(new InitiativeId(id)).map(MedBodyId::value));
        var command = request.command(new InitiativeId(id), facts);
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/{id}/evaluations")
    @May(Operation.EVALUATE_INITIATIVE)
    Recorded evaluate(
            @PathVariable UUID id,
            @Valid @RequestBody EvaluationRequest request,
            Actor actor,
            Conditions conditions) {
        var command = request.command(new InitiativeId(id), facts);
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_INITIATIVES)
    Page<InitiativeResponse> initiatives(Paging paging, AsOf asOf, Permit permit) {
        int page = paging.page();
        int size = paging.size();
        var answer =
                Scope.of(permit)
                        .map(own -> record.initiatives(own, page, size, asOf))
                        .orElseGet(() -> record.initiatives(page, size, asOf));
        return answer.value().map(it -> InitiativeResponse.of(it, answer.position()));
    }

    @GetMapping("/{id}")
    @May(Operation.READ_INITIATIVES)
    ResponseEntity<InitiativeResponse> initiative(@PathVariable UUID id, AsOf asOf, Permit permit) {
        var answer = record.initiative(new InitiativeId(id), asOf);
        permit.requireWithin(() -> answer.value().map(it -> it.ownerBodyId().value()));
        return resources.one(answer, id, InitiativeResponse::of, "unknown-initiative");
    }
}
