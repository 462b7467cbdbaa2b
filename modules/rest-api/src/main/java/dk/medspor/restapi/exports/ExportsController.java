package dk.medspor.restapi.exports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.exports.Asked;
import dk.medspor.exports.StatusQuestion;
import dk.medspor.exports.Words;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.changes.AskedChanges;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The status as files. Each asks what its question in JSON asks, under the same rules. */
@RestController
@RequestMapping(path = "/api/v1/exports", produces = MediaType.ALL_VALUE)
class ExportsController {

    private final StatusFiles files;
    private final MeetingPapers papers;
    private final AskedChanges changes;

    ExportsController(StatusFiles files, MeetingPapers papers, AskedChanges changes) {
        this.changes = changes;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping("/status/content")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> status(
            @RequestParam StatusTable table,
            @RequestParam(defaultValue = "CSV") FileFormat format,
            @RequestParam Optional<UUID> body,
            OnDay on,
            AsOf asOf,
            Locale locale,
            Permit permit) {
        StatusQuestion question = table.question();
        if (question.needsBody() && body.isEmpty()) {
            throw new ProblemException(Problem.invalid("body", "required"));
        }
        return files.file(question, format, asked(body, on, asOf, locale, permit));
    }

    @GetMapping("/calls/content")
    @May(Operation.READ_CALLS)
    ResponseEntity<byte[]> calls(
            @RequestParam(defaultValue = "CSV") FileFormat format,
            @RequestParam Optional<UUID> body,
            OnDay on,
            AsOf asOf,
            Locale locale,
            Permit permit) {
        return files.file(StatusQuestion.CALLS, format, asked(body, on, asOf, locale, permit));
    }

    @GetMapping("/recommendations/content")
    @May(Operation.READ_RECOMMENDATIONS)
    ResponseEntity<byte[]> recommendations(
            @RequestParam(defaultValue = "CSV") FileFormat format,
            @RequestParam Optional<UUID> body,
            OnDay on,
            AsOf asOf,
            Locale locale,
            Permit permit) {
        return files.file(
                StatusQuestion.RECOMMENDATIONS, format, asked(body, on, asOf, locale, permit));
    }

    @GetMapping("/process-plans/content")
    @May(Operation.READ_PROCESS_PLANS)
    ResponseEntity<byte[]> processPlans(
            @RequestParam(defaultValue = "CSV") FileFormat format,
            @RequestParam Optional<UUID> body,
            OnDay on,
            AsOf asOf,
            Locale locale,
            Permit permit) {
        return files.file(
                StatusQuestion.PROCESS_PLANS, format, asked(body, on, asOf, locale, permit));
    }

    @GetMapping("/changes/content")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> changes(
            @RequestParam(defaultValue = "CSV") FileFormat format,
            @RequestParam Optional<UUID> body,
            @RequestParam Optional<UUID> initiative,
            @RequestParam String from,
            @RequestParam String to,
            OnDay on,
            AsOf asOf,
            Locale locale,
            Permit permit) {
        var which = new AskedChanges.Which(body, initiative, from, to, on.date(), asOf);
        return ChangesFile.of(changes.of(which, permit), on.date(), format, Words.in(locale));
    }

    @GetMapping("/meeting-list/content")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> meetingList(
            @RequestParam UUID body, OnDay on, AsOf asOf, Locale locale, Permit permit) {
        return papers.list(new MedBodyId(body), asked(Optional.of(body), on, asOf, locale, permit));
    }

    @GetMapping("/agenda-item/content")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> agendaItem(
            @RequestParam UUID body, OnDay on, AsOf asOf, Locale locale, Permit permit) {
        return papers.agendaItem(
                new MedBodyId(body), asked(Optional.of(body), on, asOf, locale, permit));
    }

    private static Asked asked(
            Optional<UUID> body, OnDay on, AsOf asOf, Locale locale, Permit permit) {
        body.ifPresent(permit::requireWithin);
        return new Asked(
                body.map(MedBodyId::new), Scope.of(permit), on.date(), asOf, Words.in(locale));
    }
}
