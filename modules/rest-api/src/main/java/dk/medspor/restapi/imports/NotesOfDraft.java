package dk.medspor.restapi.imports;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ConfirmedNotes;
import dk.medspor.meetings.ConfirmedNotes.NotesFile;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.NotesFollowUp;
import dk.medspor.meetings.NotesItem;
import dk.medspor.meetings.NotesPart;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.CaseReference;
import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Due;
import dk.medspor.minutesimport.FollowUp;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import java.util.List;
import java.util.Optional;

/** Hands the parts of a draft over to the meeting that it becomes. */
public final class NotesOfDraft {

    private NotesOfDraft() {}

    /** A draft as it stands, recorded as one of its meetings. */
    public static ConfirmedNotes confirmed(Draft draft, int meeting, MedBodyId body) {
        var told = draft.meetings().get(meeting);
        return new ConfirmedNotes(
                new MeetingDetails(
                        body,
                        MeetingKind.valueOf(told.kind().name()),
                        told.date(),
                        Protected.text(told.title()),
                        caseReference(draft)),
                new TimeAndPlace(
                        told.startTime(), told.endTime(), told.place().map(Protected::text)),
                Optional.of(file(draft)),
                meeting,
                parts(draft),
                items(draft),
                followUps(draft));
    }

    public static NotesFile file(Draft draft) {
        return new NotesFile(draft.source().fileName(), draft.source().sha256());
    }

    public static Optional<String> caseReference(Draft draft) {
        return draft.document().caseReferences().stream().findFirst().map(CaseReference::raw);
    }

    public static List<NotesPart> parts(Draft draft) {
        return draft.sections().stream().map(NotesOfDraft::part).toList();
    }

    public static NotesPart part(Section it) {
        return NotesPart.of(
                it.type().name(),
                it.number(),
                Optional.of(it.title()).filter(title -> !title.isBlank()),
                it.contributions().stream().map(NotesOfDraft::point).toList());
    }

    private static NotesPart.Point point(Contribution it) {
        return new NotesPart.Point(
                it.text(),
                it.subItems().stream().map(Passage::text).toList(),
                it.kind().map(kind -> ContributionKind.valueOf(kind.name())));
    }

    public static List<NotesItem> items(Draft draft) {
        return draft.agenda().stream().map(NotesOfDraft::item).toList();
    }

    private static NotesItem item(AgendaItem it) {
        return new NotesItem(
                it.title(),
                it.purpose().map(purpose -> ItemPurpose.valueOf(purpose.name())),
                it.from().flatMap(from -> it.to().map(to -> new ItemContent.Slot(from, to))),
                it.proposals().stream().map(Passage::text).toList(),
                it.statement(),
                it.decision());
    }

    public static List<NotesFollowUp> followUps(Draft draft) {
        return draft.followUps().stream().map(NotesOfDraft::followUp).toList();
    }

    private static NotesFollowUp followUp(FollowUp it) {
        return new NotesFollowUp(
                NotesFollowUp.itemIn(it.cites()),
                it.text(),
                it.actor(),
                it.due().map(Due::words),
                it.due().flatMap(Due::from),
                it.due().flatMap(Due::to));
    }
}
