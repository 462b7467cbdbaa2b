package dk.medspor.operations;

import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.ConfirmedNotes;
import dk.medspor.meetings.MeetingRejection.NotesAlreadyImported;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.MinutesReader;
import dk.medspor.minutesimport.Reading;
import dk.medspor.minutesimport.Warning;
import dk.medspor.operations.ImportReport.Line;
import dk.medspor.operations.ImportReport.Outcome;
import dk.medspor.restapi.imports.NotesOfDraft;
import dk.medspor.restapi.imports.OriginalNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/** Records notes that leave no doubt, file by file, each as a whole or not at all. */
final class FolderImport {

    private static final Actor OPERATOR = new Actor("operator", Set.of("ADMIN"));

    private final Commands commands;
    private final MedBodyRegister bodies;
    private final OriginalNotes originals;
    private final KnownNames names;
    private final ImportWords words;
    private final MedBodyId body;

    FolderImport(BeanFactory application, MedBodyId body, KnownNames names, Voice voice) {
        this.commands = application.getBean(Commands.class);
        this.bodies = application.getBean(MedBodyRegister.class);
        this.originals = application.getBean(OriginalNotes.class);
        this.body = body;
        this.names = names;
        this.words = new ImportWords(application, voice);
    }

    ImportReport run(List<Path> files, ProgressLine progress) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(imported(file));
            progress.show("import", 100 * lines.size() / files.size());
        }
        return new ImportReport(lines);
    }

    private Line imported(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return switch (MinutesReader.read(String.valueOf(file.getFileName()), bytes)) {
            case Reading.Refused(var reason) -> new Line(file, Outcome.REFUSED, words.why(reason));
            case Reading.Read(var draft, var _) -> imported(file, bytes, draft);
        };
    }

    private Line imported(Path file, byte[] bytes, Draft draft) {
        String doubts = doubts(draft);
        return doubts.isEmpty()
                ? recorded(file, bytes, draft)
                : new Line(file, Outcome.DOUBTFUL, doubts);
    }

    /** What only somebody who reads the notes can decide. */
    private String doubts(Draft draft) {
        List<String> doubts =
                draft.warnings().stream()
                        .map(it -> words.doubt(it.kind()))
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        if (told(draft).size() > 1) {
            doubts.add(words.several(told(draft).size()));
        }
        return String.join(" ", doubts);
    }

    private static List<MeetingProposal> told(Draft draft) {
        return draft.meetings().stream().filter(it -> !it.mentionedOnly()).toList();
    }

    private Line recorded(Path file, byte[] bytes, Draft draft) {
        List<MeetingProposal> told = told(draft);
        if (told.isEmpty()) {
            return new Line(file, Outcome.DOUBTFUL, words.doubt(Warning.Kind.NO_MEETING));
        }
        var notes = notes(draft, told.getFirst());
        try {
            originals.keeping(
                    notes.meetingId(),
                    bytes,
                    kept ->
                            commands.send(
                                    notes.command(
                                            Optional.empty(),
                                            bodies,
                                            names.attendance(draft, notes),
                                            Optional.of(kept)),
                                    OPERATOR));
            return new Line(file, Outcome.RECORDED, notes.meetingId().toString());
        } catch (CommandRejected rejected) {
            return switch (rejected.reason()) {
                case SameImportAgain(var meeting) ->
                        new Line(file, Outcome.THERE_ALREADY, meeting.toString());
                case NotesAlreadyImported(var meeting) ->
                        new Line(file, Outcome.THERE_ALREADY, meeting.toString());
                default -> new Line(file, Outcome.REFUSED, words.why(rejected.reason()));
            };
        }
    }

    private ConfirmedNotes notes(Draft draft, MeetingProposal meeting) {
        return NotesOfDraft.confirmed(draft, draft.meetings().indexOf(meeting), body);
    }
}
