package dk.medspor.restapi.themes;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListCommand;
import dk.medspor.meetings.ThemeListCommand.AddTheme;
import dk.medspor.meetings.ThemeListCommand.DescribeTheme;
import dk.medspor.meetings.ThemeListCommand.MergeThemes;
import dk.medspor.meetings.ThemeListCommand.OpenThemeList;
import dk.medspor.meetings.ThemeListCommand.SplitTheme;
import dk.medspor.meetings.ThemeListCommand.UndoStep;
import dk.medspor.meetings.ThemeListFacts;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.themes.ThemeRequests.CodingRequest;
import dk.medspor.restapi.themes.ThemeRequests.DescriptionRequest;
import dk.medspor.restapi.themes.ThemeRequests.DivisionRequest;
import dk.medspor.restapi.themes.ThemeRequests.ListRequest;
import dk.medspor.restapi.themes.ThemeRequests.MergeRequest;
import dk.medspor.restapi.themes.ThemeRequests.PartFields;
import dk.medspor.restapi.themes.ThemeRequests.RecodingRequest;
import dk.medspor.restapi.themes.ThemeRequests.ThemeFields;
import dk.medspor.restapi.themes.ThemeRequests.UndoRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/theme-lists")
class ThemeListsController {

    private final Commands commands;
    private final ThemeListFacts facts;

    ThemeListsController(Commands commands, ThemeListFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @PostMapping
    @May(Operation.CODE_CONTRIBUTIONS)
    ResponseEntity<Created> open(
            @Valid @RequestBody ListRequest request, Actor actor, Conditions conditions) {
        OpenThemeList command = request.command(facts, conditions);
        return new Created(command.listId().value(), commands.send(command, actor, conditions))
                .at("theme-lists");
    }

    @PostMapping("/{id}/themes")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded addTheme(
            @PathVariable UUID id,
            @Valid @RequestBody ThemeFields request,
            Actor actor,
            Conditions conditions) {
        return send(new AddTheme(new ThemeListId(id), request.text()), actor, conditions);
    }

    @PostMapping("/{id}/themes/{theme}/descriptions")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded describe(
            @PathVariable UUID id,
            @PathVariable int theme,
            @Valid @RequestBody DescriptionRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new DescribeTheme(
                        new ThemeListId(id),
                        theme,
                        request.theme().text(),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/{id}/themes/{theme}/merger")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded merge(
            @PathVariable UUID id,
            @PathVariable int theme,
            @Valid @RequestBody MergeRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new MergeThemes(
                        new ThemeListId(id),
                        theme,
                        request.into(),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/{id}/themes/{theme}/split")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded split(
            @PathVariable UUID id,
            @PathVariable int theme,
            @Valid @RequestBody DivisionRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new SplitTheme(
                        new ThemeListId(id),
                        theme,
                        request.parts().stream().map(PartFields::part).toList(),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/{id}/codings")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded code(
            @PathVariable UUID id,
            @Valid @RequestBody CodingRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.code(
                        new ThemeListId(id),
                        new ContributionId(request.contributionId()),
                        request.themes(),
                        request.why().map(Protected::text)),
                actor,
                conditions);
    }

    @PostMapping("/{id}/recodings")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded recode(
            @PathVariable UUID id,
            @Valid @RequestBody RecodingRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.recode(
                        new ThemeListId(id),
                        new ContributionId(request.contributionId()),
                        request.themes(),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    @PostMapping("/{id}/undone")
    @May(Operation.CODE_CONTRIBUTIONS)
    Recorded undo(
            @PathVariable UUID id,
            @Valid @RequestBody UndoRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new UndoStep(new ThemeListId(id), request.step(), Protected.text(request.reason())),
                actor,
                conditions);
    }

    private Recorded send(ThemeListCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
