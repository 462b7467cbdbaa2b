package dk.medspor.restapi.proceedings;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AttendanceFacts;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsCommand;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.ReopenFollowUp;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.proceedings.ProceedingsRequests.AttendanceRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.ClosingRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.ConclusionRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.FollowUpRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.HandoversRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.ReopeningRequest;
import dk.medspor.restapi.proceedings.ProceedingsRequests.SelfEvaluationRequest;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.agendas.FollowUps;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
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
class ProceedingsController {

    private final Commands commands;
    private final MeetingFacts facts;
    private final AttendanceFacts attendance;
    private final MeetingDossiers meetings;
    private final Handovers handovers;
    private final FollowUps followUps;
    private final BodyDirectory directory;
    private final Resources resources;

    ProceedingsController(
            Commands commands,
            MeetingFacts facts,
            AttendanceFacts attendance,
            MeetingDossiers meetings,
            Handovers handovers,
            FollowUps followUps,
            BodyDirectory directory,
            Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.attendance = attendance;
        this.meetings = meetings;
        this.handovers = handovers;
        this.followUps = followUps;
        this.directory = directory;
        this.resources = resources;
    }

    @PostMapping("/meetings/{id}/attendance")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded noteAttendance(
            @PathVariable UUID id,
            @Valid @RequestBody AttendanceRequest request,
            Actor actor,
            Conditions conditions) {
        var command = attendance.note(new MeetingId(id), request.on(), request.attendance());
        return send(command, actor, conditions);
    }

    @PostMapping("/meetings/{id}/agenda/items/{item}/conclusions")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded conclude(
            @PathVariable UUID id,
            @PathVariable int item,
            @Valid @RequestBody ConclusionRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new ConcludeItem(
                        new MeetingId(id),
                        item,
                        request.conclusion(),
                        request.reason().map(Protected::text));
        return send(command, actor, conditions);
    }

    @PostMapping("/meetings/{id}/follow-ups")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded agreeFollowUp(
            @PathVariable UUID id,
            @Valid @RequestBody FollowUpRequest request,
            Actor actor,
            Conditions conditions) {
        return send(request.command(new MeetingId(id), facts), actor, conditions);
    }

    @PostMapping("/meetings/{id}/follow-ups/{number}/closing")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded closeFollowUp(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody ClosingRequest request,
            Actor actor,
            Conditions conditions) {
        var command = new CloseFollowUp(new MeetingId(id), number, request.closing());
        return send(command, actor, conditions);
    }

    @PostMapping("/meetings/{id}/follow-ups/{number}/reopened")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded reopenFollowUp(
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody ReopeningRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                new ReopenFollowUp(new MeetingId(id), number, Protected.text(request.reason()));
        return send(command, actor, conditions);
    }

    @PostMapping("/meetings/{id}/self-evaluations")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded evaluateMeeting(
            @PathVariable UUID id,
            @Valid @RequestBody SelfEvaluationRequest request,
            Actor actor,
            Conditions conditions) {
        return send(request.command(new MeetingId(id)), actor, conditions);
    }

    @PostMapping("/follow-ups/handovers")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded handOverFollowUps(
            @Valid @RequestBody HandoversRequest request, Actor actor, Conditions conditions) {
        return new Recorded(handovers.handOver(request, actor, conditions));
    }

    @GetMapping("/meetings/{id}/proceedings")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<ProceedingsResponse> proceedings(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        Answer<Optional<MeetingDossier>> found = meetings.meeting(new MeetingId(id), asOf);
        permit.requireConcerning(() -> Concerned.by(found.value()));
        return resources.one(
                new Answer<>(found.position(), found.value().flatMap(it -> it.on(on.date()))),
                id,
                (it, position) -> ProceedingsResponse.of(it, on.date(), position),
                "unknown-meeting");
    }

    @GetMapping("/follow-ups")
    @May(Operation.READ_MEETINGS)
    Page<FollowUpResponse> followUps(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        return list(Scope.asked(body, permit), false, on, paging, asOf);
    }

    @GetMapping("/follow-ups/open")
    @May(Operation.READ_MEETINGS)
    Page<FollowUpResponse> openFollowUps(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        return list(Scope.asked(body, permit), true, on, paging, asOf);
    }

    private Page<FollowUpResponse> list(
            Optional<Set<MedBodyId>> bodies, boolean openOnly, OnDay on, Paging paging, AsOf asOf) {
        Optional<Set<MedBodyId>> all = bodies.map(it -> directory.answeredFor(it, on.date(), asOf));
        return followUps
                .followUps(all, openOnly, on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(it -> FollowUpResponse.of(it, on.date()));
    }

    private Recorded send(ProceedingsCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
