package dk.medspor.restapi.imports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingCommand.KeepNotes;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.Download;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
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

/** The notes themselves that a meeting was read from. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/notes/content")
class NotesContentController {

    private final Commands commands;
    private final MeetingRecord record;
    private final OriginalNotes originals;
    private final ProtectedContents contents;
    private final ConfidentialItems confidential;

    NotesContentController(
            Commands commands,
            MeetingRecord record,
            OriginalNotes originals,
            ProtectedContents contents,
            ConfidentialItems confidential) {
        this.commands = commands;
        this.record = record;
        this.originals = originals;
        this.contents = contents;
        this.confidential = confidential;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(Operation.IMPORT_MEETING)
    Recorded keepNotes(@PathVariable UUID id, @RequestPart MultipartFile file, Actor actor)
            throws IOException {
        var meeting = new MeetingId(id);
        return new Recorded(
                originals.keeping(
                        meeting,
                        file.getBytes(),
                        kept -> commands.send(new KeepNotes(meeting, kept), actor)));
    }

    @GetMapping(produces = MediaType.ALL_VALUE)
    @May(Operation.READ_MEETINGS)
    ResponseEntity<byte[]> notes(@PathVariable UUID id, AsOf asOf, Permit permit) {
        Optional<MeetingDocument> meeting = record.held(new MeetingId(id), asOf).value();
        permit.requireWithin(() -> meeting.map(it -> it.details().bodyId()).map(MedBodyId::value));
        MeetingDocument found =
                meeting.orElseThrow(() -> missing("id", "unknown-meeting", id.toString()));
        var notes =
                found.notes()
                        .filter(_ -> !confidential.hidden().hidesSomethingOf(new MeetingId(id)))
                        .orElseThrow(() -> missing("id", "notes-missing", id.toString()));
        byte[] bytes =
                contents.open(notes.content(), id.toString())
                        .orElseThrow(() -> missing("id", "notes-missing", id.toString()));
        return Download.of(
                bytes,
                notes.sha256(),
                found.source().orElseThrow().fileName().value(),
                MediaType.APPLICATION_OCTET_STREAM);
    }

    private static ProblemException missing(String field, String kind, String what) {
        return new ProblemException(Problem.at(field, HttpStatus.NOT_FOUND, kind, what));
    }
}
