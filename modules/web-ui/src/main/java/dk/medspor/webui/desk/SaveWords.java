package dk.medspor.webui.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.eventlog.Conditions.Once;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes down words as they are typed. Each bears a key of its own under which it is recorded once,
 * however often a page that lost its connection sends it.
 */
@Controller
class SaveWords {

    private final Commands commands;
    private final MeetingDesk desk;
    private final ProblemWords words;

    SaveWords(Commands commands, MeetingDesk desk, ProblemWords words) {
        this.commands = commands;
        this.desk = desk;
        this.words = words;
    }

    /**
     * Answers 204 when the words are recorded, by this request or an earlier one of that key.
     *
     * @param item which item they are of; none for what concerns none
     */
    @PostMapping("/meetings/{id}/minute-taking/words")
    @May(Operation.RECORD_PROCEEDINGS)
    ResponseEntity<ProblemDetail> save(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam Optional<Integer> item,
            @RequestParam String text,
            Actor actor,
            HttpServletRequest request,
            Locale locale) {
        var command =
                new EditMinutes(
                        new MeetingId(id), desk.today(), item, Typed.words(text), Optional.empty());
        try {
            LastWritten.remember(request, commands.send(command, actor, once(actor, key, text)));
            return ResponseEntity.noContent().build();
        } catch (CommandRejected refused) {
            var problem = ProblemAdvice.problem(refused);
            return ResponseEntity.status(problem.status())
                    .body(words.in(locale, problem, request.getRequestURI()));
        }
    }

    private static Conditions once(Actor actor, UUID key, String text) {
        String sender = digest(actor.user() + "/" + key);
        return new Conditions(Optional.of(new Once(sender, digest(text))), Optional.empty());
    }

    private static String digest(String text) {
        return ProtectedContents.sha256(text.getBytes(UTF_8));
    }
}
