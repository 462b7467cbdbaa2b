package dk.medspor.restapi.themes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRegister;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.restapi.conditions.Resources;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.imports.SuggestedThemes;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.themes.ThemeListResponses.ThemeListResponse;
import dk.medspor.restapi.themes.ThemeListResponses.ThemeListSummary;
import dk.medspor.restapi.themes.ThemeListResponses.ThemeStepResponse;
import dk.medspor.restapi.themes.ThreadResponses.OriginsResponse;
import dk.medspor.restapi.themes.ThreadResponses.StrandResponse;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.themes.ThemeLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of themes, read, and the red thread both ways. */
@RestController
@RequestMapping("/api/v1")
class RedThreadController {

    private final ThemeLists lists;
    private final MeetingRecord meetings;
    private final SuggestedThemes suggested;
    private final InitiativeRegister initiatives;
    private final Resources resources;

    RedThreadController(
            ThemeLists lists,
            MeetingRecord meetings,
            SuggestedThemes suggested,
            InitiativeRegister initiatives,
            Resources resources) {
        this.lists = lists;
        this.meetings = meetings;
        this.suggested = suggested;
        this.initiatives = initiatives;
        this.resources = resources;
    }

    @GetMapping("/theme-lists")
    @May(Operation.READ_MEETINGS)
    Page<ThemeListSummary> lists(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> bodies = Scope.asked(body, permit);
        return lists.lists(bodies, on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(ThemeListSummary::of);
    }

    @GetMapping("/theme-lists/{id}")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<ThemeListResponse> list(@PathVariable UUID id, AsOf asOf, Permit permit) {
        require(id, permit);
        return resources.one(
                lists.list(new ThemeListId(id), asOf),
                id,
                ThemeListResponse::of,
                "unknown-theme-list");
    }

    @GetMapping("/theme-lists/{id}/steps")
    @May(Operation.READ_MEETINGS)
    Page<ThemeStepResponse> steps(@PathVariable UUID id, Paging paging, AsOf asOf, Permit permit) {
        require(id, permit);
        return lists.steps(new ThemeListId(id), paging.page(), paging.size(), asOf)
                .value()
                .map(ThemeStepResponse::of);
    }

    @GetMapping("/theme-lists/{id}/themes/{theme}/thread")
    @May(Operation.READ_MEETINGS)
    Page<StrandResponse> thread(
            @PathVariable UUID id,
            @PathVariable int theme,
            OnDay on,
            Paging paging,
            AsOf asOf,
            Permit permit) {
        require(id, permit);
        return lists.thread(
                        new ThemeListId(id), theme, on.date(), paging.page(), paging.size(), asOf)
                .value()
                .map(StrandResponse::of);
    }

    /** The words of a contribution are told to those only who may read its meeting. */
    @GetMapping("/theme-lists/{id}/suggestions/{contribution}")
    @May(Operation.READ_MEETINGS)
    SuggestionsResponse suggestions(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            OnDay on,
            AsOf asOf,
            Permit permit) {
        require(id, permit);
        Optional<ContributionDocument> said =
                meetings.contributions(List.of(new ContributionId(contribution)), asOf).stream()
                        .findFirst();
        permit.requireWithin(
                () -> said.flatMap(it -> meetings.bodyOf(it.meetingId())).map(MedBodyId::value));
        String words = said.map(it -> it.contribution().text().value()).orElse("");
        return suggested
                .in(new ThemeListId(id), words, on.date(), asOf)
                .map(SuggestionsResponse::of)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.at(
                                                "id",
                                                HttpStatus.NOT_FOUND,
                                                "unknown-theme-list",
                                                id)));
    }

    @GetMapping("/initiatives/{id}/origins")
    @May(Operation.READ_INITIATIVES)
    ResponseEntity<OriginsResponse> origins(@PathVariable UUID id, AsOf asOf, Permit permit) {
        InitiativeId initiative = new InitiativeId(id);
        permit.requireWithin(() -> initiatives.ownerOf(initiative).map(MedBodyId::value));
        return resources.one(
                lists.origins(initiative, asOf),
                id,
                (it, position) -> OriginsResponse.of(id, it, position),
                "unknown-initiative");
    }

    private void require(UUID list, Permit permit) {
        permit.requireWithin(() -> lists.bodyOf(new ThemeListId(list)).map(MedBodyId::value));
    }
}
