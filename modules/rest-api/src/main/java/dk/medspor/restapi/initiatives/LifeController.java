package dk.medspor.restapi.initiatives;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.LifeCommand;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.Proposal;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps in the life of an initiative, apart from its start and its evaluations. */
@RestController
@RequestMapping("/api/v1/initiatives")
class LifeController {

    private final Commands commands;
    private final InitiativeFacts facts;
    private final InitiativeRecord record;
    private final Splitting splitting;

    LifeController(
            Commands commands,
            InitiativeFacts facts,
            InitiativeRecord record,
            Splitting splitting) {
        this.commands = commands;
        this.facts = facts;
        this.record = record;
        this.splitting = splitting;
    }

    @PostMapping("/{id}/referral")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded refer(
            @PathVariable UUID id,
            @Valid @RequestBody ReferralRequest request,
            Actor actor,
            Conditions conditions) {
        return send(request.command(new InitiativeId(id), facts), actor, conditions);
    }

    @PostMapping("/{id}/rejection")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded reject(
            @PathVariable UUID id,
            @Valid @RequestBody ReasonedRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new RejectInitiative(new InitiativeId(id), request.on(), request.why()),
                actor,
                conditions);
    }

    @PostMapping("/{id}/parking")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded park(
            @PathVariable UUID id,
            @Valid @RequestBody ReasonedRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new ParkInitiative(new InitiativeId(id), request.on(), request.why()),
                actor,
                conditions);
    }

    @PostMapping("/{id}/reopening")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded reopen(
            @PathVariable UUID id,
            @Valid @RequestBody PerhapsReasonedRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new ReopenInitiative(new InitiativeId(id), request.on(), request.why()),
                actor,
                conditions);
    }

    @PostMapping("/{id}/stop")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded stop(
            @PathVariable UUID id,
            @Valid @RequestBody ReasonedRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new StopInitiative(new InitiativeId(id), request.on(), request.why()),
                actor,
                conditions);
    }

    @PostMapping("/{id}/merger")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded merge(
            @PathVariable UUID id,
            @Valid @RequestBody MergerRequest request,
            Actor actor,
            Conditions conditions) {
        return send(request.command(new InitiativeId(id), facts), actor, conditions);
    }

    @PostMapping("/{id}/split")
    @May(Operation.DECIDE_ON_INITIATIVE)
    Recorded split(
            @PathVariable UUID id,
            @Valid @RequestBody SplitRequest request,
            Actor actor,
            Conditions conditions) {
        return new Recorded(splitting.split(known(id), request, actor, conditions));
    }

    @PostMapping("/copies")
    @May(Operation.DECIDE_ON_INITIATIVE)
    ResponseEntity<Created> spread(
            @Valid @RequestBody CopyRequest request, Actor actor, Conditions conditions) {
        Proposal copy =
                Proposal.copyOf(
                        known(request.originId()),
                        new MedBodyId(request.ownerBodyId()),
                        request.proposedOn());
        var command = facts.propose(new InitiativeId(NewId.of(request.id(), conditions)), copy);
        return new Created(
                        command.initiativeId().value(), commands.send(command, actor, conditions))
                .at("initiatives");
    }

    private Recorded send(LifeCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }

    /**
     * The initiative as it stands.
     *
     * @throws CommandRejected when there is none
     */
    private InitiativeDossier known(UUID id) {
        var initiative = new InitiativeId(id);
        return record.find(initiative)
                .orElseThrow(() -> new CommandRejected(new UnknownInitiative(initiative)));
    }
}
