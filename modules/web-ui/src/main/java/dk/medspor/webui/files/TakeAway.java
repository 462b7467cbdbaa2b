package dk.medspor.webui.files;

import dk.medspor.access.Operation;
import dk.medspor.exports.StatusQuestion;
import dk.medspor.exports.Words;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.exports.FileFormat;
import dk.medspor.restapi.exports.MeetingPapers;
import dk.medspor.restapi.exports.StatusFiles;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.question.Asked;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands out what a page shows as a file, for the same question as that page. */
@Controller
@RequestMapping("/status/files")
class TakeAway {

    private final StatusFiles files;
    private final MeetingPapers papers;

    TakeAway(StatusFiles files, MeetingPapers papers) {
        this.files = files;
        this.papers = papers;
    }

    @GetMapping("/table/{question}")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> status(
            @PathVariable StatusQuestion question,
            @RequestParam FileFormat format,
            Optional<Asked> asked,
            Locale locale) {
        return switch (question) {
            case CALLS, RECOMMENDATIONS, PROCESS_PLANS -> throw unknown();
            case OVERVIEW, FORECAST -> ofBody(asked, (_, it) -> file(question, format, it, locale));
            case EVALUATIONS, BOARD, FUNNEL, EFFECT ->
                    file(question, format, readable(asked), locale);
        };
    }

    @GetMapping("/calls")
    @May(Operation.READ_CALLS)
    ResponseEntity<byte[]> calls(
            @RequestParam FileFormat format, Optional<Asked> asked, Locale locale) {
        return file(StatusQuestion.CALLS, format, readable(asked), locale);
    }

    @GetMapping("/recommendations")
    @May(Operation.READ_RECOMMENDATIONS)
    ResponseEntity<byte[]> recommendations(
            @RequestParam FileFormat format, Optional<Asked> asked, Locale locale) {
        return file(StatusQuestion.RECOMMENDATIONS, format, readable(asked), locale);
    }

    @GetMapping("/process-plans")
    @May(Operation.READ_PROCESS_PLANS)
    ResponseEntity<byte[]> processPlans(
            @RequestParam FileFormat format, Optional<Asked> asked, Locale locale) {
        return file(StatusQuestion.PROCESS_PLANS, format, readable(asked), locale);
    }

    @GetMapping("/meeting-list")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> meetingList(Optional<Asked> asked, Locale locale) {
        return ofBody(asked, (body, it) -> papers.list(body, question(it, locale)));
    }

    @GetMapping("/agenda-item")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> agendaItem(Optional<Asked> asked, Locale locale) {
        return ofBody(asked, (body, it) -> papers.agendaItem(body, question(it, locale)));
    }

    private ResponseEntity<byte[]> file(
            StatusQuestion question, FileFormat format, Asked asked, Locale locale) {
        return files.file(question, format, question(asked, locale));
    }

    private static ResponseEntity<byte[]> ofBody(
            Optional<Asked> asked, BiFunction<MedBodyId, Asked, ResponseEntity<byte[]>> answer) {
        Asked it = readable(asked);
        return answer.apply(it.body().orElseThrow(TakeAway::unknown), it);
    }

    private static dk.medspor.exports.Asked question(Asked it, Locale locale) {
        return new dk.medspor.exports.Asked(
                it.body(), it.own(), it.on(), it.asOf(), Words.in(locale));
    }

    private static Asked readable(Optional<Asked> asked) {
        return asked.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
