package dk.medspor.webui.themes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeListFacts;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.meetingrecord.MeetingDocument;
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
import dk.medspor.webui.frame.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** A part of what was said. */
    record Part(Page<Said> said) {

        static final Part NOTHING = new Part(new Page<>(List.of(), 0, Pages.SIZE, 0));

        /** The first that has no theme yet. */
        Optional<UUID> next() {
            return said.items().stream()
                    .filter(it -> it.themes().isEmpty())
                    .map(Said::id)
                    .findFirst();
        }
    }

    /**
     * A part of the contributions, the first without themes ready to be typed at.
     *
     * @param meeting whose contributions; that of the list where none is asked for
     * @param page which part; the first where something has no theme when none is asked for
     * @param from the part to go on from, as long as something in it has no theme
     */
    @GetMapping("/theme-lists/{id}/coding")
    @May(Operation.CODE_CONTRIBUTIONS)
    String coding(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> meeting,
            @RequestParam Optional<String> page,
            @RequestParam Optional<String> from,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        ThemeListDocument list = list(id, permit, asOf);
        Optional<MeetingId> chosen = meeting.map(MeetingId::new).or(list::meetingId);
        Part part =
                chosen.map(
                                it ->
                                        page.map(asked -> said(list, it, Pages.asked(page), asOf))
                                                .or(() -> left(list, it, from, asOf))
                                                .orElseGet(() -> firstLeft(list, it, asOf)))
                        .orElse(Part.NOTHING);
        model.addAttribute("list", list);
        model.addAttribute("said", part.said().items());
        model.addAttribute("pages", Pages.of(part.said(), request));
        model.addAttribute("chosen", chosen.map(MeetingId::value));
        model.addAttribute("next", part.next());
        model.addAttribute("meetings", meetingsOf(list, asOf));
        return "themes/coding";
    }

    /** The latest first. */
    private List<MeetingDocument> meetingsOf(ThemeListDocument list, AsOf asOf) {
        return meetings.meetings(Set.of(list.bodyId()), 0, Integer.MAX_VALUE, asOf)
                .value()
                .items()
                .reversed();
    }

    private Optional<Part> left(
            ThemeListDocument list, MeetingId meeting, Optional<String> from, AsOf asOf) {
        return from.map(asked -> said(list, meeting, Pages.asked(from), asOf))
                .filter(it -> it.next().isPresent());
    }

    /** The first part with a contribution that has no theme; the first of all where all have. */
    private Part firstLeft(ThemeListDocument list, MeetingId meeting, AsOf asOf) {
        Part first = said(list, meeting, 0, asOf);
        Part part = first;
        for (int page = 1;
                part.next().isEmpty() && (long) page * Pages.SIZE < first.said().total();
                page++) {
            part = said(list, meeting, page, asOf);
        }
        return part.next().isPresent() ? part : first;
    }

    @PostMapping("/theme-lists/{id}/coding")
    @May(Operation.CODE_CONTRIBUTIONS)
    String code(
            @PathVariable UUID id,
            @RequestParam UUID meeting,
            @RequestParam UUID contributionId,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "1") int page,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ThemeListDocument list = list(id, permit, LastWritten.seenBy(request));
        String back = "/theme-lists/%s/coding?meeting=%s&from=%d".formatted(id, meeting, page);
        Field reason = Field.text("reason", REASON);
        Form form =
                new Form(
                        "coding",
                        new About(list.title().value(), back),
                        List.of(
                                Field.hidden("meeting", meeting),
                                Field.hidden("contributionId", contributionId),
                                Field.hidden("again", again),
                                Field.hidden("page", page),
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

    private Part said(ThemeListDocument list, MeetingId meeting, int page, AsOf asOf) {
        return meetings.meeting(meeting, page, Pages.SIZE, asOf)
                .value()
                .filter(it -> it.meeting().details().bodyId().equals(list.bodyId()))
                .map(
                        it ->
                                new Part(
                                        new Page<>(
                                                said(list, it.contributions(), asOf),
                                                page,
                                                Pages.SIZE,
                                                it.total())))
                .orElse(Part.NOTHING);
    }

    private List<Said> said(ThemeListDocument list, List<Contribution> contributions, AsOf asOf) {
        Map<ContributionId, CodedIn> coded =
                lists
                        .themesOf(contributions.stream().map(Contribution::id).toList(), asOf)
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
