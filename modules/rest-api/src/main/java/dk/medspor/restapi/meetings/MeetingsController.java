package dk.medspor.restapi.meetings;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.meetingrecord.MeetingRecord;
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
@RequestMapping("/api/v1/meetings")
class MeetingsController {

    private final Commands commands;
    private final MedBodyRegister bodies;
    private final MeetingRecord record;
    private final Resources resources;

    MeetingsController(
            Commands commands, MedBodyRegister bodies, MeetingRecord record, Resources resources) {
        this.commands = commands;
        this.bodies = bodies;
        this.record = record;
        this.resources = resources;
    }

    @PostMapping
    @May(Operation.HOLD_MEETING)
    ResponseEntity<Created> hold(
            @Valid @RequestBody HoldRequest request, Actor actor, Conditions conditions) {
        HoldMeeting command = request.command(bodies, conditions);
        return new Created(command.meetingId().value(), commands.send(command, actor, conditions))
                .at("meetings");
    }

    @PostMapping("/{id}/contributions")
    @May(Operation.RECORD_CONTRIBUTION)
    ResponseEntity<Created> contribute(
            @PathVariable UUID id,
            @Valid @RequestBody ContributionRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        permit.requireWithin(() -> record.bodyOf(new MeetingId(id)).map(MedBodyId::value));
        RecordContribution command = request.command(new MeetingId(id), record, conditions);
        return new Created(
                        command.contribution().id().value(),
                        commands.send(command, actor, conditions))
                .at("meetings/" + id + "/contributions");
    }

    @GetMapping
    @May(Operation.READ_MEETINGS)
    Page<MeetingSummary> meetings(Paging paging, AsOf asOf, Permit permit) {
        int page = paging.page();
        int size = paging.size();
        return Scope.of(permit)
                .map(own -> record.meetings(own, page, size, asOf))
                .orElseGet(() -> record.meetings(page, size, asOf))
                .value()
                .map(MeetingSummary::of);
    }

    @GetMapping("/{id}")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<MeetingResponse> meeting(@PathVariable UUID id, AsOf asOf, Permit permit) {
        var answer = record.meeting(new MeetingId(id), 0, Paging.MAX_SIZE, asOf);
        permit.requireWithin(
                () -> answer.value().map(it -> it.meeting().details().bodyId().value()));
        return resources.one(answer, id, MeetingResponse::of, "unknown-meeting");
    }
}
