package dk.medspor.webui.imports;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.ConfirmedNotes;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.MeetingRejection.NotesAlreadyImported;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what was read, and records it once somebody has said yes. */
@Controller
class ConfirmNotes {

    private static final String CHOOSE = "redirect:/import";

    private final Commands commands;
    private final BodyDirectory directory;
    private final ProblemWords words;
    private final Clock clock;

    ConfirmNotes(Commands commands, BodyDirectory directory, ProblemWords words, Clock clock) {
        this.commands = commands;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** Which file and which of its meetings the form is about. */
    record Looking(String sha256, int meeting) {}

    @GetMapping("/import/preview")
    @May(Operation.PREVIEW_IMPORT)
    String preview(
            @RequestParam(defaultValue = "0") int meeting,
            HttpServletRequest request,
            Model model) {
        return UploadedNotes.kept(request)
                .map(it -> show(it, meeting, MeetingForm.of(proposal(it, meeting)), request, model))
                .orElse(CHOOSE);
    }

    @PostMapping("/import/preview")
    @May(Operation.IMPORT_MEETING)
    String confirm(
            @ModelAttribute Looking looking,
            @ModelAttribute MeetingForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Optional<Draft> kept = UploadedNotes.kept(request, looking.sha256());
        if (kept.isEmpty()) {
            return CHOOSE;
        }
        Map<String, String> errors = form.errors(DanishCalendar.dateAt(clock.instant()));
        if (errors.isEmpty()) {
            try {
                MeetingId recorded = record(kept.get(), looking, form, actor, request);
                UploadedNotes.forget(request);
                next.addFlashAttribute("imported", true);
                return "redirect:/meetings/" + recorded;
            } catch (CommandRejected rejected) {
                explain(rejected, locale, model);
            }
        }
        model.addAttribute("errors", errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(kept.get(), looking.meeting(), form, request, model);
    }

    /** Doing it twice is doing it once: the meeting is there already. */
    private MeetingId record(
            Draft draft,
            Looking looking,
            MeetingForm form,
            Actor actor,
            HttpServletRequest request) {
        var notes =
                new ConfirmedNotes(
                        form.details(NotesOfDraft.caseReference(draft)),
                        Optional.of(NotesOfDraft.file(draft)),
                        looking.meeting(),
                        NotesOfDraft.parts(draft),
                        NotesOfDraft.items(draft),
                        NotesOfDraft.followUps(draft));
        ImportMeeting command = notes.command(Optional.empty(), directory);
        try {
            LastWritten.remember(request, commands.send(command, actor));
        } catch (CommandRejected rejected) {
            if (!(rejected.reason() instanceof SameImportAgain)) {
                throw rejected;
            }
        }
        return command.meetingId();
    }

    private void explain(CommandRejected rejected, Locale locale, Model model) {
        model.addAttribute("problem", words.in(locale, ProblemAdvice.problem(rejected), "/import"));
        if (rejected.reason() instanceof NotesAlreadyImported(var meeting)) {
            model.addAttribute("already", meeting);
        }
    }

    private String show(
            Draft draft, int meeting, MeetingForm form, HttpServletRequest request, Model model) {
        model.addAttribute("draft", DraftPage.of(draft));
        model.addAttribute("proposals", draft.meetings());
        model.addAttribute("chosen", meeting);
        model.addAttribute("meeting", form);
        model.addAttribute("kinds", MeetingKind.values());
        model.addAttribute("bodies", directory.everyBody(LastWritten.seenBy(request)));
        return "imports/preview";
    }

    private static Optional<MeetingProposal> proposal(Draft draft, int meeting) {
        List<MeetingProposal> all = draft.meetings();
        return meeting >= 0 && meeting < all.size()
                ? Optional.of(all.get(meeting))
                : Optional.empty();
    }
}
