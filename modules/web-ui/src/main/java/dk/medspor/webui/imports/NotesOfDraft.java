package dk.medspor.webui.imports;

import dk.medspor.meetings.ConfirmedNotes.NotesFile;
import dk.medspor.meetings.NotesPart;
import dk.medspor.minutesimport.CaseReference;
import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import java.util.List;
import java.util.Optional;

/** Hands the parts of a draft over to the meeting that it becomes. */
final class NotesOfDraft {

    private NotesOfDraft() {}

    static NotesFile file(Draft draft) {
        return new NotesFile(draft.source().fileName(), draft.source().sha256());
    }

    static Optional<String> caseReference(Draft draft) {
        return draft.document().caseReferences().stream().findFirst().map(CaseReference::raw);
    }

    static List<NotesPart> parts(Draft draft) {
        return draft.sections().stream().map(NotesOfDraft::part).toList();
    }

    static NotesPart part(Section it) {
        return NotesPart.of(
                it.type().name(),
                it.number(),
                Optional.of(it.title()).filter(title -> !title.isBlank()),
                it.contributions().stream().map(NotesOfDraft::point).toList());
    }

    private static NotesPart.Point point(Contribution it) {
        return new NotesPart.Point(it.text(), it.subItems().stream().map(Passage::text).toList());
    }
}
