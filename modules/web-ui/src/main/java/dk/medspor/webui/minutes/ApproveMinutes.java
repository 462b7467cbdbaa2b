package dk.medspor.webui.minutes;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.Office;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesFacts;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that the chair or the vice-chair approves what is shown, today. */
@Controller
class ApproveMinutes {

    private final Commands commands;
    private final MinutesFacts facts;
    private final ProblemWords words;
    private final Clock clock;

    ApproveMinutes(Commands commands, MinutesFacts facts, ProblemWords words, Clock clock) {
        this.commands = commands;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/meetings/{id}/minutes/approvals")
    @May(Operation.RECORD_PROCEEDINGS)
    String approve(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Office office,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        var today = DanishCalendar.dateAt(clock.instant());
        var meeting = new MeetingId(id);
        PersonId leader = facts.leader(office, meeting, today).orElseThrow(() -> vacant(office));
        try {
            var command = facts.approve(meeting, version, today, leader);
            LastWritten.remember(request, commands.send(command, actor));
            next.addFlashAttribute("approved", office);
        } catch (CommandRejected rejected) {
            next.addFlashAttribute(
                    "problem",
                    words.in(locale, ProblemAdvice.problem(rejected), request.getRequestURI()));
        }
        return "redirect:/meetings/" + id + "/minutes";
    }

    private static ProblemException vacant(Office office) {
        return new ProblemException(Problem.of(HttpStatus.CONFLICT, "office-vacant", office));
    }
}
