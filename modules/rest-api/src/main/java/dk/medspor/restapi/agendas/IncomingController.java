package dk.medspor.restapi.agendas;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.RecurringItemsCommand.AgreeRecurringItems;
import dk.medspor.meetings.RecurringItemsId;
import dk.medspor.restapi.agendas.AgendaRequests.RecurringRequest;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.agendas.IncomingItems;
import dk.medspor.status.agendas.RecurringAgendas;
import dk.medspor.status.bodydirectory.BodyDirectory;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What comes onto agendas from elsewhere: what was sent or put off, and what recurs. */
@RestController
@RequestMapping("/api/v1")
class IncomingController {

    private final Commands commands;
    private final MedBodyRegister bodies;
    private final IncomingItems incoming;
    private final RecurringAgendas recurring;
    private final BodyDirectory directory;

    IncomingController(
            Commands commands,
            MedBodyRegister bodies,
            IncomingItems incoming,
            RecurringAgendas recurring,
            BodyDirectory directory) {
        this.commands = commands;
        this.bodies = bodies;
        this.incoming = incoming;
        this.recurring = recurring;
        this.directory = directory;
    }

    /** What a body makes recur. */
    record RecurringResponse(UUID bodyId, List<ItemFields> items, long position) {}

    @GetMapping("/incoming-items")
    @May(Operation.READ_MEETINGS)
    Page<IncomingResponse> incoming(
            @RequestParam UUID body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        permit.requireWithin(body);
        List<Forum> to =
                directory.answeredFor(Set.of(new MedBodyId(body)), on.date(), asOf).stream()
                        .map(it -> new Forum(Forum.Kind.BODY, Optional.of(it), Optional.empty()))
                        .toList();
        return incoming.waitingFor(to, on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(IncomingResponse::of);
    }

    /** Who is bound to bodies is no part of a forum outside them. */
    @GetMapping("/incoming-items/forums")
    @May(Operation.READ_REFERRALS)
    Page<IncomingResponse> incomingAtForum(
            @RequestParam Forum.Kind forum, OnDay on, Paging paging, AsOf asOf) {
        var to = new Forum(forum, Optional.empty(), Optional.empty());
        return incoming.waitingFor(List.of(to), on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(IncomingResponse::of);
    }

    @PostMapping("/recurring-items")
    @May(Operation.ARRANGE_MEETING)
    Recorded agreeRecurring(
            @Valid @RequestBody RecurringRequest request, Actor actor, Conditions conditions) {
        var body = new MedBodyId(request.bodyId());
        var command =
                new AgreeRecurringItems(
                        RecurringItemsId.of(body),
                        body,
                        bodies.knows(body),
                        request.on(),
                        request.items().stream().map(ItemFields::content).toList());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping("/recurring-items")
    @May(Operation.READ_MEETINGS)
    RecurringResponse recurring(@RequestParam UUID body, OnDay on, AsOf asOf, Permit permit) {
        permit.requireWithin(body);
        var answer = recurring.items(new MedBodyId(body), on.date(), asOf);
        return new RecurringResponse(
                body, answer.value().stream().map(ItemFields::of).toList(), answer.position());
    }
}
