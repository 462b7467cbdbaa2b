package dk.medspor.restapi.imports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.MinutesReader;
import dk.medspor.restapi.http.Created;
import dk.medspor.restapi.http.May;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports")
class ImportsController {

    private final Commands commands;
    private final MedBodyRegister bodies;
    private final AttendanceOfNotes attendance;
    private final EventLog log;

    ImportsController(
            Commands commands, MedBodyRegister bodies, AttendanceOfNotes attendance, EventLog log) {
        this.commands = commands;
        this.bodies = bodies;
        this.attendance = attendance;
        this.log = log;
    }

    /** Reads notes into a draft; nothing is recorded. */
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(Operation.PREVIEW_IMPORT)
    Draft preview(@RequestPart MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return MinutesReader.read(name, file.getBytes()).orThrow();
    }

    /**
     * Records a draft as a meeting, with the attendance of those it names whose {@code personId}
     * says who of the register of persons they are; other names are not recorded. The same draft
     * again is answered as the first time.
     */
    @PostMapping
    @May(Operation.IMPORT_MEETING)
    ResponseEntity<Created> record(
            @Valid @RequestBody ImportRequest request,
            Actor actor,
            Permit permit,
            Conditions conditions) {
        ImportMeeting command = request.command(bodies, attendance);
        permit.handled(
                command.proceedings().attendance().stream()
                        .map(it -> it.attendance().personId())
                        .toList());
        return new Created(command.meetingId().value(), send(command, actor, conditions))
                .at("meetings");
    }

    private long send(ImportMeeting command, Actor actor, Conditions conditions) {
        try {
            return commands.send(command, actor, conditions);
        } catch (CommandRejected rejected) {
            if (rejected.reason() instanceof SameImportAgain) {
                return firstOutcome(command);
            }
            throw rejected;
        }
    }

    /** The last event that the import became, whatever was recorded after it. */
    private long firstOutcome(ImportMeeting command) {
        int lastSequence = command.events() - 1;
        return log.readStream(command.meetingId().toString()).stream()
                .filter(it -> it.sequence() == lastSequence)
                .mapToLong(RecordedEvent::position)
                .findFirst()
                .orElseThrow();
    }
}
