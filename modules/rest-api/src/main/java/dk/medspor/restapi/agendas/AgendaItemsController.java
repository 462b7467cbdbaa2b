package dk.medspor.restapi.agendas;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand;
import dk.medspor.meetings.AgendaCommand.AttachDocument;
import dk.medspor.meetings.AgendaCommand.ChangeAgendaItem;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaCommand.RemoveAgendaItem;
import dk.medspor.meetings.AgendaCommand.RemoveAttachment;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.agendas.AgendaRequests.AttachmentRemovalRequest;
import dk.medspor.restapi.agendas.AgendaRequests.AttachmentRequest;
import dk.medspor.restapi.agendas.AgendaRequests.ChangeRequest;
import dk.medspor.restapi.agendas.AgendaRequests.LeavingRequest;
import dk.medspor.restapi.agendas.AgendaRequests.ReferralRequest;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done to one item. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/agenda/items/{item}")
class AgendaItemsController {

    private final Commands commands;
    private final MeetingFacts facts;

    AgendaItemsController(Commands commands, MeetingFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @PostMapping("/changes")
    @May(Operation.ARRANGE_MEETING)
    Recorded change(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody ChangeRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new ChangeAgendaItem(
                        new MeetingId(id),
                        item,
                        request.on(),
                        request.item().content(),
                        request.reason().map(Protected::text)),
                actor,
                conditions);
    }

    @PostMapping("/removal")
    @May(Operation.ARRANGE_MEETING)
    Recorded remove(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody LeavingRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new RemoveAgendaItem(
                        new MeetingId(id), item, request.on(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/deferral")
    @May(Operation.ARRANGE_MEETING)
    Recorded defer(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody LeavingRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new DeferAgendaItem(
                        new MeetingId(id), item, request.on(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/referrals")
    @May(Operation.ARRANGE_MEETING)
    Recorded refer(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody ReferralRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.refer(
                        new ItemRef(new MeetingId(id), item),
                        request.on(),
                        request.to(),
                        request.note().map(Protected::text)),
                actor,
                conditions);
    }

    @PostMapping("/attachments")
    @May(Operation.ARRANGE_MEETING)
    Recorded attach(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody AttachmentRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new AttachDocument(new MeetingId(id), item, request.on(), request.attachment()),
                actor,
                conditions);
    }

    @PostMapping("/attachment-removals")
    @May(Operation.ARRANGE_MEETING)
    Recorded removeAttachment(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody AttachmentRemovalRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new RemoveAttachment(
                        new MeetingId(id),
                        item,
                        request.on(),
                        AgendaRequests.digest(request.sha256()),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    private Recorded send(AgendaCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
