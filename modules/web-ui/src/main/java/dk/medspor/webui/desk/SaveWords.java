package dk.medspor.webui.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Conditions.Once;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.eventlog.StreamChanged;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

    private final Untouched untouched;
    private final Meanwhile meanwhile;
    private final EventLog log;
    private final MeetingDesk desk;
    private final ProblemWords words;

    SaveWords(
            Untouched untouched,
            Meanwhile meanwhile,
            EventLog log,
            MeetingDesk desk,
            ProblemWords words) {
        this.untouched = untouched;
        this.meanwhile = meanwhile;
        this.log = log;
        this.desk = desk;
        this.words = words;
    }

    /**
     * Answers 204 when the words are recorded, by this request or an earlier one of that key, and
     * 412 when somebody else wrote on the same item since: with who, when, the words before and
     * after, and how far the writer has seen then.
     *
     * @param item which item they are of; none for what concerns none
     * @param seen how far the log of the meeting went when the writer read the words
     */
    @PostMapping("/meetings/{id}/minute-taking/words")
    @May(Operation.RECORD_PROCEEDINGS)
    ResponseEntity<ProblemDetail> save(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam Optional<Integer> item,
            @RequestParam String text,
            @RequestParam Optional<String> seen,
            Actor actor,
            HttpServletRequest request,
            Locale locale) {
        MeetingId meeting = new MeetingId(id);
        long position = Seen.position(seen.orElse(null));
        var command =
                new EditMinutes(meeting, desk.today(), item, Typed.words(text), Optional.empty());
        var of = new Untouched.Of(meeting, position, it -> SameItem.ofMinutes(it, item));
        try {
            long recorded = untouched.send(command, actor, once(actor, key, text), of);
            LastWritten.remember(request, recorded);
            return ResponseEntity.noContent().eTag("\"" + recorded + "\"").build();
        } catch (StreamChanged changed) {
            var problem = Problem.of(HttpStatus.PRECONDITION_FAILED, "changed-since");
            ProblemDetail detail = words.in(locale, problem, request.getRequestURI());
            detail.setProperty("changes", meanwhile.since(of, locale));
            detail.setProperty("seen", log.readStream(changed.stream()).getLast().position());
            detail.setProperty("words", desk.words(meeting, item).orElse(""));
            return ResponseEntity.status(problem.status()).body(detail);
        } catch (CommandRejected refused) {
            var problem = ProblemAdvice.problem(refused);
            return ResponseEntity.status(problem.status())
                    .body(words.in(locale, problem, request.getRequestURI()));
        }
    }

    private static Optional<Once> once(Actor actor, UUID key, String text) {
        return Optional.of(new Once(digest(actor.user() + "/" + key), digest(text)));
    }

    private static String digest(String text) {
        return ProtectedContents.sha256(text.getBytes(UTF_8));
    }
}
