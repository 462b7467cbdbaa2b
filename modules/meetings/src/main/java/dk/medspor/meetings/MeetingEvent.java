package dk.medspor.meetings;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.KeepsContent;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.serialization.Revision;

/** What has happened to a meeting. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingEvent.MeetingHeld,
                MeetingEvent.MeetingImported,
                MeetingEvent.ContributionRecorded,
                MeetingEvent.NotesKept,
                ArrangementEvent,
                AgendaEvent,
                ProceedingsEvent,
                MinutesEvent {

    MeetingId meetingId();

    /** The meeting was held. */
    record MeetingHeld(MeetingId meetingId, MeetingDetails details) implements MeetingEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(details.date());
        }
    }

    /** The meeting was read from notes; its contributions follow. */
    record MeetingImported(MeetingId meetingId, NotesSource source) implements MeetingEvent {}

    /**
     * The notes themselves came, and are what the meeting was read from. Undated: they have been it
     * all along.
     */
    record NotesKept(MeetingId meetingId, KeptNotes notes) implements MeetingEvent, KeepsContent {

        @Override
        public String content() {
            return notes.content();
        }
    }

    /**
     * A point was made at the meeting.
     *
     * <p>The second form says of what kind the point is and where in the outline of the day it
     * belongs, where that is known. The first form says neither, and is read as it stands.
     *
     * @param saidOn the day of the meeting
     */
    @Revision("2")
    record ContributionRecorded(MeetingId meetingId, LocalDate saidOn, Contribution contribution)
            implements MeetingEvent, GroupRecordEvent {

        @Override
        public ContributionId contributionId() {
            return contribution.id();
        }

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(saidOn);
        }
    }
}
