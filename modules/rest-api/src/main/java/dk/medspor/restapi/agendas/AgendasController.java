package dk.medspor.restapi.agendas;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaCommand.OrderAgenda;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.agendas.AgendaRequests.OrderRequest;
import dk.medspor.restapi.agendas.AgendaRequests.ProposalRequest;
import dk.medspor.restapi.agendas.AgendaRequests.PublicationRequest;
import dk.medspor.restapi.agendas.AgendaRequests.TakeUpRequest;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.FollowUps;
import dk.medspor.status.agendas.IncomingItems;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodyrules.BodyRules;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/agenda")
class AgendasController {

    private final Commands commands;
    private final MeetingFacts facts;
    private final MeetingDossiers meetings;
    private final BodyRules rules;
    private final FollowUps followUps;
    private final IncomingItems incoming;
    private final BodyDirectory directory;
    private final Resources resources;

    AgendasController(
            Commands commands,
            MeetingFacts facts,
            MeetingDossiers meetings,
            BodyRules rules,
            FollowUps followUps,
            IncomingItems incoming,
            BodyDirectory directory,
            Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.meetings = meetings;
        this.rules = rules;
        this.followUps = followUps;
        this.incoming = incoming;
        this.directory = directory;
        this.resources = resources;
    }

    @PostMapping("/items")
    @May(Operation.PROPOSE_AGENDA_ITEM)
    Recorded propose(
            @PathVariable UUID id,
            @Valid @RequestBody ProposalRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireConcerning(() -> Concerned.by(meetings.find(new MeetingId(id))));
        var command =
                facts.propose(
                        new MeetingId(id),
                        request.on(),
                        request.item().content(),
                        request.urgency().map(Protected::text),
                        request.confidential().map(Protected::text));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/taken-up")
    @May(Operation.ARRANGE_MEETING)
    Recorded takeUp(
            @PathVariable UUID id,
            @Valid @RequestBody TakeUpRequest request,
            Actor actor,
            Conditions conditions) {
        var source = new ItemRef(new MeetingId(request.meetingId()), request.item());
        var command = facts.takeUp(new MeetingId(id), request.on(), source);
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/order")
    @May(Operation.ARRANGE_MEETING)
    Recorded order(
            @PathVariable UUID id,
            @Valid @RequestBody OrderRequest request,
            Actor actor,
            Conditions conditions) {
        var command = new OrderAgenda(new MeetingId(id), request.on(), request.items());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/publication")
    @May(Operation.ARRANGE_MEETING)
    Recorded publish(
            @PathVariable UUID id,
            @Valid @RequestBody PublicationRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                facts.publish(
                        new MeetingId(id), request.on(), request.lateReason().map(Protected::text));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping
    @May(Operation.READ_MEETINGS)
    ResponseEntity<AgendaResponse> agenda(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        Answer<Optional<MeetingDossier>> found = meetings.meeting(new MeetingId(id), asOf);
        permit.requireConcerning(() -> Concerned.by(found.value()));
        return resources.one(
                new Answer<>(found.position(), found.value().flatMap(it -> it.on(on.date()))),
                id,
                (it, position) -> response(it, on.date(), asOf, position),
                "unknown-meeting");
    }

    private Set<MedBodyId> bodies(MeetingDossier meeting, LocalDate on, AsOf asOf) {
        return directory.answeredFor(Set.copyOf(meeting.arrangement().bodies()), on, asOf);
    }

    private List<UUID> others(AgendaItem item, MeetingDossier meeting, AsOf asOf) {
        MedBodyId body = item.origin().waitedFor().orElse(meeting.arrangement().first().bodyId());
        return item.origin().source().stream()
                .flatMap(it -> incoming.alsoTakenUpAs(it, body, meeting.id(), asOf).stream())
                .map(it -> it.meetingId().value())
                .toList();
    }

    private AgendaResponse response(
            MeetingDossier meeting, LocalDate on, AsOf asOf, long position) {
        Arrangement its = meeting.arrangement();
        return AgendaResponse.of(
                meeting,
                AgendaDeadlines.of(rules.rulesOf(its.first().bodyId(), its.date(), asOf)),
                followUps.sinceLast(meeting, bodies(meeting, on, asOf), on, asOf).value(),
                it -> others(it, meeting, asOf),
                on,
                position);
    }
}
