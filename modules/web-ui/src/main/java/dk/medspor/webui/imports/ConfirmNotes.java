package dk.medspor.webui.imports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.ConfirmedNotes;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingRejection.NotesAlreadyImported;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.minutesimport.Draft;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.imports.NotesOfDraft;
import dk.medspor.restapi.imports.OriginalNotes;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records what was read and corrected, once somebody has said yes. */
@Controller
class ConfirmNotes {

    private final Commands commands;
    private final BodyDirectory directory;
    private final Reviews reviews;
    private final Attendees attendees;
    private final OriginalNotes originals;
    private final ReviewPage page;
    private final ProblemWords words;
    private final Clock clock;

    ConfirmNotes(
            Commands commands,
            BodyDirectory directory,
            Reviews reviews,
            Attendees attendees,
            OriginalNotes originals,
            ReviewPage page,
            ProblemWords words,
            Clock clock) {
        this.commands = commands;
        this.directory = directory;
        this.reviews = reviews;
        this.attendees = attendees;
        this.originals = originals;
        this.page = page;
        this.words = words;
        this.clock = clock;
    }

    /** The form as it came: the meeting, which of the notes' meetings, and who came. */
    private record Sent(MeetingForm meeting, int index, Map<String, String> all) {}

    @PostMapping("/import/{id}")
    @May(Operation.IMPORT_MEETING)
    String confirm(
            @PathVariable UUID id,
            @ModelAttribute MeetingForm form,
            @RequestParam(defaultValue = "0") int meeting,
            @RequestParam Map<String, String> all,
            @ModelAttribute SeenReview seen,
            Actor actor,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Optional<Reviews.Open> found = reviews.find(id, permit);
        if (found.isEmpty()) {
            return "redirect:" + UploadNotes.PATH;
        }
        Reviews.Open open = found.get();
        if (!open.isAt(seen.version())) {
            ShowReview.tell(open, seen, response, model);
            return page.show(open, meeting, form, "", all, permit, request, model);
        }
        Map<String, String> errors = form.errors(DanishCalendar.dateAt(clock.instant()));
        if (!open.reviewed().corrected().unplaced().isEmpty()) {
            errors.put("unplaced", "imports.error.unplaced");
        }
        if (errors.isEmpty()) {
            try {
                var sent = new Sent(form, meeting, all);
                MeetingId recorded = record(open, sent, actor, permit, request);
                reviews.end(open);
                next.addFlashAttribute("imported", true);
                return "redirect:/meetings/" + recorded;
            } catch (CommandRejected rejected) {
                explain(rejected, locale, model);
            }
        }
        model.addAttribute("errors", errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(open, meeting, form, "", all, permit, request, model);
    }

    /** Doing it twice is doing it once: the meeting is there already. */
    private MeetingId record(
            Reviews.Open open, Sent sent, Actor actor, Permit permit, HttpServletRequest request) {
        Draft draft = open.reviewed().corrected();
        var notes = notes(draft, sent);
        MeetingId meeting = notes.meetingId();
        var attendance = attendees.confirmed(draft, sent.all(), meeting, notes.details(), permit);
        try {
            byte[] file = reviews.notes(open).orElseThrow().bytes();
            LastWritten.remember(
                    request,
                    originals.keeping(
                            meeting,
                            file,
                            kept ->
                                    commands.send(
                                            notes.command(
                                                    Optional.empty(),
                                                    directory,
                                                    attendance,
                                                    Optional.of(kept)),
                                            actor)));
        } catch (CommandRejected rejected) {
            if (!(rejected.reason() instanceof SameImportAgain)) {
                throw rejected;
            }
        }
        return meeting;
    }

    private static ConfirmedNotes notes(Draft draft, Sent sent) {
        return new ConfirmedNotes(
                sent.meeting().details(NotesOfDraft.caseReference(draft)),
                sent.meeting().timeAndPlace(),
                Optional.of(NotesOfDraft.file(draft)),
                sent.index(),
                NotesOfDraft.parts(draft),
                NotesOfDraft.items(draft),
                NotesOfDraft.followUps(draft));
    }

    private void explain(CommandRejected rejected, Locale locale, Model model) {
        var problem = ProblemAdvice.problem(rejected);
        model.addAttribute("problem", words.in(locale, problem, UploadNotes.PATH));
        if (rejected.reason() instanceof NotesAlreadyImported(var meeting)) {
            model.addAttribute("already", meeting);
        }
    }
}
