package dk.medspor.restapi.agendas;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.kernel.Actor;
import dk.medspor.meetings.AgendaCommand.KeepContent;
import dk.medspor.meetings.AgendaItem.Enclosure;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.Download;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The bytes of what is attached to items. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/agenda/items/{item}/attachments/{sha256}/content")
class AttachmentContentController {

    private final Commands commands;
    private final MeetingDossiers meetings;
    private final ProtectedContents contents;

    AttachmentContentController(
            Commands commands, MeetingDossiers meetings, ProtectedContents contents) {
        this.commands = commands;
        this.meetings = meetings;
        this.contents = contents;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(Operation.ARRANGE_MEETING)
    Recorded keepContent(
            @PathVariable UUID id,
            @PathVariable int item,
            @PathVariable String sha256,
            @RequestPart MultipartFile file,
            Actor actor)
            throws IOException {
        byte[] bytes = file.getBytes();
        return contents.keeping(
                bytes,
                owner(id),
                name ->
                        new Recorded(
                                commands.send(
                                        new KeepContent(
                                                new MeetingId(id),
                                                item,
                                                sha256,
                                                bytes.length,
                                                ProtectedContents.sha256(bytes),
                                                name),
                                        actor)));
    }

    @GetMapping(produces = MediaType.ALL_VALUE)
    @May(Operation.READ_MEETINGS)
    ResponseEntity<byte[]> content(
            @PathVariable UUID id,
            @PathVariable int item,
            @PathVariable String sha256,
            OnDay on,
            AsOf asOf,
            Permit permit) {
        Optional<MeetingDossier> found = meetings.meeting(new MeetingId(id), asOf).value();
        permit.requireConcerning(() -> Concerned.by(found));
        Enclosure document =
                found.flatMap(it -> it.on(on.date()))
                        .flatMap(it -> it.agenda().item(item))
                        .flatMap(it -> it.enclosure(sha256))
                        .orElseThrow(() -> missing("unknown-attachment", sha256));
        byte[] bytes =
                document.content()
                        .flatMap(it -> contents.open(it, owner(id)))
                        .orElseThrow(() -> missing("content-missing", sha256));
        return Download.of(
                bytes,
                sha256,
                document.attachment().name().value(),
                Download.type(document.attachment().mediaType()));
    }

    private static String owner(UUID meeting) {
        return meeting.toString();
    }

    private static ProblemException missing(String kind, String sha256) {
        return new ProblemException(Problem.at("sha256", HttpStatus.NOT_FOUND, kind, sha256));
    }
}
