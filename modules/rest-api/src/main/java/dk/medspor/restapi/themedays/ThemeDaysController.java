package dk.medspor.restapi.themedays;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeDayFacts;
import dk.medspor.meetings.ThemeDayId;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.MeetingAccess;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.themedays.ThemeDayRequests.BecauseRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.FormationRequest;
import dk.medspor.restapi.themedays.ThemeDayRequests.GroupChangeRequest;
import dk.medspor.restapi.themedays.ThemeDayResponses.CompletenessResponse;
import dk.medspor.restapi.themedays.ThemeDayResponses.ThemeDayResponse;
import dk.medspor.status.AsOf;
import dk.medspor.status.themedays.ThemeDays;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
class ThemeDaysController {

    private final Commands commands;
    private final ThemeDayFacts facts;
    private final ThemeDays days;
    private final MeetingAccess access;
    private final Resources resources;

    ThemeDaysController(
            Commands commands,
            ThemeDayFacts facts,
            ThemeDays days,
            MeetingAccess access,
            Resources resources) {
        this.commands = commands;
        this.facts = facts;
        this.days = days;
        this.access = access;
        this.resources = resources;
    }

    @PostMapping("/outline")
    @May(Operation.ARRANGE_MEETING)
    Recorded layOut(
            @PathVariable UUID id,
            @Valid @RequestBody OutlineFields request,
            Actor actor,
            Conditions conditions) {
        var command = facts.layOut(new MeetingId(id), request.outline());
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/groups")
    @May(Operation.ARRANGE_MEETING)
    ResponseEntity<Created> formGroup(
            @PathVariable UUID id,
            @Valid @RequestBody FormationRequest request,
            Actor actor,
            Conditions conditions) {
        GroupId group = new GroupId(NewId.of(request.id(), conditions));
        var command = facts.form(new MeetingId(id), request.group().group(group));
        return new Created(group.value(), commands.send(command, actor, conditions)).at("groups");
    }

    @PostMapping("/groups/{group}/changes")
    @May(Operation.ARRANGE_MEETING)
    Recorded changeGroup(
            @PathVariable UUID id,
            @PathVariable UUID group,
            @Valid @RequestBody GroupChangeRequest request,
            Actor actor,
            Conditions conditions) {
        var command = facts.change(new MeetingId(id), request.group().group(new GroupId(group)));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @PostMapping("/groups/{group}/disbandment")
    @May(Operation.ARRANGE_MEETING)
    Recorded disbandGroup(
            @PathVariable UUID id,
            @PathVariable UUID group,
            @Valid @RequestBody BecauseRequest request,
            Actor actor,
            Conditions conditions) {
        var command =
                facts.disband(
                        new MeetingId(id), new GroupId(group), Protected.text(request.reason()));
        return new Recorded(commands.send(command, actor, conditions));
    }

    @GetMapping("/theme-day")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<ThemeDayResponse> themeDay(@PathVariable UUID id, AsOf asOf, Permit permit) {
        MeetingId meeting = new MeetingId(id);
        access.require(permit, () -> Optional.of(meeting));
        return resources.one(
                days.plan(meeting, asOf),
                ThemeDayId.of(meeting).value(),
                ThemeDayResponse::of,
                "unknown-theme-day");
    }

    @GetMapping("/completeness")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<CompletenessResponse> completeness(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        MeetingId meeting = new MeetingId(id);
        access.require(permit, () -> Optional.of(meeting));
        return resources.one(
                days.completeness(meeting, on.date(), asOf),
                ThemeDayId.of(meeting).value(),
                (it, position) -> CompletenessResponse.of(id, on.date(), it, position),
                "unknown-theme-day");
    }
}
