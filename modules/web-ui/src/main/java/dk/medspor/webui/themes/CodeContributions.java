package dk.medspor.webui.themes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeListFacts;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.themes.RedThread.CodedIn;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeLists;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the contributions of a meeting their themes: numbers, Enter, and the next one. */
@Controller
class CodeContributions {

    private static final String NUMBERS = "\\d{1,5}([ ,;]+\\d{1,5}){0,49}";
    private static final int LONGEST = 300;
    private static final int REASON = 4_000;

    private final ThemeLists lists;
    private final MeetingRecord meetings;
    private final ThemeListFacts facts;
    private final Forms forms;

    CodeContributions(ThemeLists lists, MeetingRecord meetings, ThemeListFacts facts, Forms forms) {
        this.lists = lists;
        this.meetings = meetings;
        this.facts = facts;
        this.forms = forms;
    }

    /** A contribution with the numbers of its themes. */
    record Said(UUID id, String text, List<Integer> themes) {}

    /**
     * The contributions, the first without themes ready to be typed at.
     *
     * @param meeting whose contributions; that of the list where none is asked for
     */
    @GetMapping("/theme-lists/{id}/coding")
    @May(Operation.CODE_CONTRIBUTIONS)
    String coding(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> meeting,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        ThemeListDocument list = list(id, permit, asOf);
        Optional<MeetingId> chosen = meeting.map(MeetingId::new).or(list::meetingId);
        List<Said> said = chosen.map(it -> said(list, it, asOf)).orElse(List.of());
        model.addAttribute("list", list);
        model.addAttribute("said", said);
        model.addAttribute("chosen", chosen.map(MeetingId::value));
        model.addAttribute(
                "next",
                said.stream().filter(it -> it.themes().isEmpty()).map(Said::id).findFirst());
        model.addAttribute(
                "meetings",
                meetings.meetings(0, 500, asOf).value().items().stream()
                        .filter(it -> it.details().bodyId().equals(list.bodyId()))
                        .toList());
        return "themes/coding";
    }

    @PostMapping("/theme-lists/{id}/coding")
    @May(Operation.CODE_CONTRIBUTIONS)
    String code(
            @PathVariable UUID id,
            @RequestParam UUID meeting,
            @RequestParam UUID contributionId,
            @RequestParam(defaultValue = "false") boolean again,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ThemeListDocument list = list(id, permit, LastWritten.seenBy(request));
        String back = "/theme-lists/%s/coding?meeting=%s".formatted(id, meeting);
        Field reason = Field.text("reason", REASON);
        Form form =
                new Form(
                        "coding",
                        new About(list.title().value(), back),
                        List.of(
                                Field.hidden("meeting", meeting),
                                Field.hidden("contributionId", contributionId),
                                Field.hidden("again", again),
                                Field.line("themes", LONGEST),
                                again ? reason : reason.optional()));
        return forms.send(
                form,
                new Sent(actor, request, response, model),
                it -> command(list.id(), new ContributionId(contributionId), again, it));
    }

    private Object command(
            ThemeListId list, ContributionId contribution, boolean again, Filled it) {
        List<Integer> themes = numbers(it.value("themes"));
        Optional<Protected<String>> reason = it.maybeText("reason");
        return again
                ? facts.recode(list, contribution, themes, reason.orElseThrow())
                : facts.code(list, contribution, themes, reason);
    }

    private static List<Integer> numbers(String typed) {
        if (!typed.matches(NUMBERS)) {
            throw new ProblemException(Problem.invalid("themes", "wrong-type"));
        }
        return Arrays.stream(typed.split("[ ,;]+", -1)).map(Integer::valueOf).distinct().toList();
    }

    private List<Said> said(ThemeListDocument list, MeetingId meeting, AsOf asOf) {
        var contributions =
                meetings.meeting(meeting, asOf).value().stream()
                        .filter(it -> it.meeting().details().bodyId().equals(list.bodyId()))
                        .flatMap(it -> it.contributions().stream())
                        .toList();
        Map<ContributionId, CodedIn> coded =
                lists
                        .themesOf(contributions.stream().map(it -> it.id()).toList(), asOf)
                        .value()
                        .stream()
                        .filter(it -> it.list().id().equals(list.id()))
                        .collect(
                                Collectors.toMap(
                                        it -> it.coding().contributionId(), Function.identity()));
        return contributions.stream()
                .map(
                        it ->
                                new Said(
                                        it.id().value(),
                                        it.text().value(),
                                        Optional.ofNullable(coded.get(it.id())).stream()
                                                .flatMap(by -> by.coding().themes().stream())
                                                .sorted()
                                                .toList()))
                .toList();
    }

    private ThemeListDocument list(UUID id, Permit permit, AsOf asOf) {
        ThemeListId list = new ThemeListId(id);
        permit.requireWithin(() -> lists.bodyOf(list).map(MedBodyId::value));
        return lists.list(list, asOf)
                .value()
                .map(ThemeLists.Counted::list)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.at(
                                                "id",
                                                HttpStatus.NOT_FOUND,
                                                "unknown-theme-list",
                                                id)));
    }
}
