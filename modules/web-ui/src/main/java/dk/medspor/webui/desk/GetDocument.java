package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.meetings.AgendaItem.Enclosure;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.Download;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what is attached to an item. */
@Controller
class GetDocument {

    private final MeetingDossiers meetings;
    private final ProtectedContents contents;

    GetDocument(MeetingDossiers meetings, ProtectedContents contents) {
        this.meetings = meetings;
        this.contents = contents;
    }

    @GetMapping("/meetings/{id}/agenda/items/{item}/attachments/{sha256}")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @PathVariable int item,
            @PathVariable String sha256,
            Permit permit,
            HttpServletRequest request) {
        Optional<MeetingDossier> found =
                meetings.meeting(new MeetingId(id), LastWritten.seenBy(request)).value();
        permit.requireConcerning(() -> Concerned.by(found));
        Enclosure document =
                found.flatMap(it -> it.agenda().item(item))
                        .flatMap(it -> it.enclosure(sha256))
                        .orElseThrow(() -> missing("unknown-attachment", sha256));
        byte[] bytes =
                document.content()
                        .flatMap(it -> contents.open(it, id.toString()))
                        .orElseThrow(() -> missing("content-missing", sha256));
        return Download.of(
                bytes,
                sha256,
                document.attachment().name().value(),
                Download.type(document.attachment().mediaType()));
    }

    private static ProblemException missing(String kind, String sha256) {
        return new ProblemException(Problem.at("sha256", HttpStatus.NOT_FOUND, kind, sha256));
    }
}
