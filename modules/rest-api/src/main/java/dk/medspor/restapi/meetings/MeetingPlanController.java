package dk.medspor.restapi.meetings;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ArrangementCommand.ReinstateMeeting;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.meetings.ArrangementRequests.CancellationRequest;
import dk.medspor.restapi.meetings.ArrangementRequests.MoveRequest;
import dk.medspor.restapi.meetings.ArrangementRequests.PlanRequest;
import dk.medspor.restapi.meetings.ArrangementRequests.ReinstatementRequest;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.agendas.MeetingDossiers;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MeetingPlanController {

    private final Commands commands;
    private final MeetingFacts facts;
    private final MeetingDossiers meetings;

    MeetingPlanController(Commands commands, MeetingFacts facts, MeetingDossiers meetings) {
        this.commands = commands;
        this.facts = facts;
        this.meetings = meetings;
    }

    @PostMapping("/meeting-plan")
    @May(Operation.ARRANGE_MEETING)
    ResponseEntity<Created> plan(
            @Valid @RequestBody PlanRequest request, Actor actor, Conditions conditions) {
        PlanMeeting command = request.command(facts, conditions);
        return new Created(command.meetingId().value(), commands.send(command, actor, conditions))
                .at("meetings");
    }

    @PostMapping("/meetings/{id}/moves")
    @May(Operation.ARRANGE_MEETING)
    Recorded move(
            @PathVariable UUID id,
            @Valid @RequestBody MoveRequest request,
            Actor actor,
            Conditions conditions) {
        return new Recorded(commands.send(request.command(new MeetingId(id)), actor, conditions));
    }

    @PostMapping("/meetings/{id}/cancellation")
    @May(Operation.ARRANGE_MEETING)
    Recorded cancel(
            @PathVariable UUID id,
            @Valid @RequestBody CancellationRequest request,
            Actor actor,
            Conditions conditions) {
        return new Recorded(commands.send(request.command(new MeetingId(id)), actor, conditions));
    }

    @PostMapping("/meetings/{id}/reinstatement")
    @May(Operation.ARRANGE_MEETING)
    Recorded reinstate(
            @PathVariable UUID id,
            @Valid @RequestBody ReinstatementRequest request,
            Actor actor,
            Conditions conditions) {
        var command = new ReinstateMeeting(new MeetingId(id), Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/meetings/{id}/held")
    @May(Operation.ARRANGE_MEETING)
    Recorded holdPlanned(@PathVariable UUID id, Actor actor, Conditions conditions) {
        return new Recorded(
                commands.send(new HoldPlannedMeeting(new MeetingId(id)), actor, conditions));
    }

    @GetMapping("/meeting-plan")
    @May(Operation.READ_MEETINGS)
    Page<PlannedMeetingResponse> meetingPlan(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> bodies = Scope.asked(body, permit);
        return meetings.meetings(bodies, on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(PlannedMeetingResponse::of);
    }
}
