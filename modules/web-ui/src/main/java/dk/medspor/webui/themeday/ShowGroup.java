package dk.medspor.webui.themeday;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.GroupRecordFacts;
import dk.medspor.meetings.GroupRecordRejection.RecordedAlready;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.MeetingAccess;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.status.AsOf;
import dk.medspor.status.themedays.GroupNotes;
import dk.medspor.status.themedays.ThemeDays;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a group has said, and the place to write down more. */
@Controller
class ShowGroup {

    private final ThemeDays days;
    private final GroupRecordFacts facts;
    private final Commands commands;
    private final MeetingAccess access;
    private final Visitor visitor;
    private final ProblemWords words;
    private final Clock clock;

    ShowGroup(
            ThemeDays days,
            GroupRecordFacts facts,
            Commands commands,
            MeetingAccess access,
            Visitor visitor,
            ProblemWords words,
            Clock clock) {
        this.days = days;
        this.facts = facts;
        this.commands = commands;
        this.access = access;
        this.visitor = visitor;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/groups/{id}")
    @May(Operation.READ_MEETINGS)
    String group(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        return show(id, permit, PointForm.EMPTY, request, model);
    }

    /** Doing it twice is doing it once: the id comes with the form. */
    @PostMapping("/groups/{id}")
    @May(Operation.RECORD_CONTRIBUTION)
    String capture(
            @PathVariable UUID id,
            @ModelAttribute PointForm form,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        GroupId group = new GroupId(id);
        access.require(permit, () -> days.meetingOf(group));
        Optional<String> wrong = form.error();
        if (wrong.isEmpty()) {
            try {
                var command = facts.capture(group, new ContributionId(form.id()), form.words());
                LastWritten.remember(request, commands.send(command, actor));
                return next(group, form);
            } catch (CommandRejected rejected) {
                if (rejected.reason() instanceof RecordedAlready) {
                    return next(group, form);
                }
                var problem = ProblemAdvice.problem(rejected);
                model.addAttribute("problem", words.in(locale, problem, "/groups/" + id));
            }
        }
        wrong.ifPresent(it -> model.addAttribute("error", it));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, permit, form, request, model);
    }

    /** Where the last of what it has said is shown. */
    private String next(GroupId group, PointForm form) {
        long page = Math.max(1, Math.ceilDiv(days.saidBy(group), Pages.SIZE));
        return "redirect:/groups/%s%s#question-%d"
                .formatted(group, page > 1 ? "?page=" + page : "", form.question());
    }

    private String show(
            UUID id, Permit permit, PointForm form, HttpServletRequest request, Model model) {
        var today = DanishCalendar.dateAt(clock.instant());
        AsOf asOf = LastWritten.seenBy(request);
        GroupId group = new GroupId(id);
        Optional<GroupNotes> notes = days.notes(group, today, asOf).value();
        access.require(permit, () -> notes.map(GroupNotes::meetingId));
        int part = Pages.asked(Optional.ofNullable(request.getParameter("page")));
        var said = days.said(group, today, part, Pages.SIZE, asOf).value();
        GroupPage page =
                notes.map(it -> GroupPage.of(it, said.items())).orElseThrow(() -> unknown(id));
        model.addAttribute("pages", Pages.of(said, request));
        model.addAllAttributes(
                Map.of(
                        "group",
                        page,
                        "typed",
                        form,
                        "kinds",
                        ContributionKind.values(),
                        "writing",
                        !page.disbanded() && visitor.may(Operation.RECORD_CONTRIBUTION)));
        return "themeday/group";
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-group", id));
    }
}
