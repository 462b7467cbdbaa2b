package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.AgendaRejection.ContentDiffers;
import dk.medspor.meetings.AgendaRejection.ContentKeptAlready;
import dk.medspor.meetings.KeptNotes;
import dk.medspor.meetings.MeetingCommand.KeepNotes;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MeetingRejection.NotReadFromNotes;
import java.util.Optional;

/** The rules of the notes that a meeting was read from: only they are kept as them, and once. */
final class NotesRules {

    private NotesRules() {}

    static Decision<MeetingEvent> keep(KeepNotes command, Meeting.Held held) {
        KeptNotes notes = command.notes();
        return Decision.unless(
                Refusals.when(
                                held.imported().isEmpty(),
                                () -> new NotReadFromNotes(command.meetingId()))
                        .or(() -> held.imported().flatMap(it -> differs(it.sha256(), notes)))
                        .or(
                                () ->
                                        Refusals.when(
                                                held.imported().orElseThrow().kept(),
                                                () -> new ContentKeptAlready(notes.sha256()))),
                () -> new NotesKept(command.meetingId(), notes));
    }

    static Optional<MeetingRejection> differs(String sha256, KeptNotes notes) {
        return Refusals.when(
                !sha256.equals(notes.sha256()),
                () -> new ContentDiffers(notes.sha256(), notes.size()));
    }
}
