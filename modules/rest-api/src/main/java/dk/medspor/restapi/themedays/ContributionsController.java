package dk.medspor.restapi.themedays;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.GroupRecordCommand;
import dk.medspor.meetings.GroupRecordFacts;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.MeetingAccess;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.themedays.ThemeDayRequests.AssignmentRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.BecauseRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.CaptureRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.EditRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.FindingRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.PlaceRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.WithdrawRequest;
import dk.medspor.status.themedays.ThemeDays;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ContributionsController {

    private final Commands commands;
    private final GroupRecordFacts facts;
    private final ThemeDays days;
    private final MeetingAccess access;

    ContributionsController(
            Commands commands, GroupRecordFacts facts, ThemeDays days, MeetingAccess access) {
        this.commands = commands;
        this.facts = facts;
        this.days = days;
        this.access = access;
    }

    @PostMapping("/groups/{id}/contributions")
    @May(Operation.RECORD_CONTRIBUTION)
    ResponseEntity<Created> capture(
            @PathVariable UUID id,
            @Valid @RequestBody CaptureRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        GroupId group = new GroupId(id);
        access.require(permit, () -> days.meetingOf(group));
        UUID said = NewId.of(request.id(), conditions);
        var command = facts.capture(group, new ContributionId(said), request.said().words());
        return new Created(said, commands.send(command, actor, conditions)).at("contributions");
    }

    @PostMapping("/contributions/{id}/places")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded place(
            @PathVariable UUID id,
            @Valid @RequestBody PlaceRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.place(
                        new ContributionId(id),
                        new GroupId(request.groupId()),
                        request.round(),
                        request.question()),
                actor,
                conditions);
    }

    @PostMapping("/contributions/{id}/edits")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded edit(
            @PathVariable UUID id,
            @Valid @RequestBody EditRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.edit(
                        new ContributionId(id),
                        request.on(),
                        request.said().words(),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/contributions/{id}/withdrawal")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody WithdrawRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.withdraw(
                        new ContributionId(id), request.on(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/contributions/{id}/reinstatement")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded reinstate(
            @PathVariable UUID id,
            @Valid @RequestBody BecauseRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.reinstate(new ContributionId(id), Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/contributions/{id}/assignments")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded assign(
            @PathVariable UUID id,
            @Valid @RequestBody AssignmentRequest request,
            Actor actor,
            Conditions conditions) {
        return send(facts.assign(new ContributionId(id), request.assignment()), actor, conditions);
    }

    @PostMapping("/contributions/{id}/answers")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded answer(
            @PathVariable UUID id,
            @Valid @RequestBody FindingRequest request,
            Actor actor,
            Conditions conditions) {
        return send(facts.answer(new ContributionId(id), request.answered()), actor, conditions);
    }

    private Recorded send(GroupRecordCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
