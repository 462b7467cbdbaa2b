package dk.medspor.restapi.themedays;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.MeetingAccess;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.themedays.ThemeDayResponses.GroupNotesResponse;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.themedays.ThemeDays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was said, read. */
@RestController
@RequestMapping("/api/v1")
class SaidController {

    private final ThemeDays days;
    private final MeetingAccess access;
    private final Resources resources;

    SaidController(ThemeDays days, MeetingAccess access, Resources resources) {
        this.days = days;
        this.access = access;
        this.resources = resources;
    }

    @GetMapping("/groups/{id}")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<GroupNotesResponse> groupNotes(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        var notes = days.notes(new GroupId(id), on.date(), asOf);
        access.require(permit, () -> notes.value().map(it -> it.meetingId()));
        return resources.one(
                notes,
                id,
                (it, position) -> GroupNotesResponse.of(it, on.date(), position),
                "unknown-group");
    }

    @GetMapping("/groups/{id}/contributions")
    @May(Operation.READ_MEETINGS)
    Page<ContributionResponse> groupContributions(
            @PathVariable UUID id, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        GroupId group = new GroupId(id);
        Optional<MeetingId> meeting = days.meetingOf(group);
        access.require(permit, () -> meeting);
        if (meeting.isEmpty()) {
            throw new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-group", id));
        }
        return answered(days.said(group, on.date(), paging.page(), paging.size(), asOf), on);
    }

    /** The tag is that of the record it is kept in, which its commands are held against. */
    @GetMapping("/contributions/{id}")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<ContributionResponse> contribution(
            @PathVariable UUID id, OnDay on, AsOf asOf, Permit permit) {
        Answer<Optional<ContributionDocument>> found =
                days.contribution(new ContributionId(id), on.date(), asOf);
        access.require(permit, () -> found.value().map(ContributionDocument::meetingId));
        return resources.one(
                found,
                found.value().map(it -> it.recordId().value()).orElse(id),
                (it, position) -> ContributionResponse.of(it, on.date(), position),
                "unknown-contribution");
    }

    @GetMapping("/meetings/{id}/contributions")
    @May(Operation.READ_MEETINGS)
    Page<ContributionResponse> contributions(
            @PathVariable UUID id,
            @RequestParam Optional<ContributionKind> kind,
            OnDay on,
            Paging paging,
            AsOf asOf,
            Permit permit) {
        MeetingId meeting = new MeetingId(id);
        access.require(permit, () -> Optional.of(meeting));
        return answered(
                days.contributions(meeting, kind, on.date(), paging.page(), paging.size(), asOf),
                on);
    }

    @GetMapping("/data-needs")
    @May(Operation.READ_MEETINGS)
    Page<ContributionResponse> dataNeeds(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        return needs(meetings(body, permit), false, on, paging, asOf);
    }

    @GetMapping("/data-needs/open")
    @May(Operation.READ_MEETINGS)
    Page<ContributionResponse> openDataNeeds(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        return needs(meetings(body, permit), true, on, paging, asOf);
    }

    private Page<ContributionResponse> needs(
            Optional<List<MeetingId>> meetings,
            boolean openOnly,
            OnDay on,
            Paging paging,
            AsOf asOf) {
        return answered(
                days.dataNeeds(meetings, openOnly, on.date(), paging.page(), paging.size(), asOf),
                on);
    }

    private Optional<List<MeetingId>> meetings(Optional<UUID> asked, Permit permit) {
        return Scope.asked(asked, permit)
                .map(it -> it.stream().flatMap(body -> access.of(body).stream()).toList());
    }

    private static Page<ContributionResponse> answered(
            Answer<Page<ContributionDocument>> found, OnDay on) {
        return found.value().map(it -> ContributionResponse.of(it, on.date(), found.position()));
    }
}
