package dk.medspor.meetings;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;

/** Why a command on a meeting was refused. */
public sealed interface MeetingRejection extends Rejection
        permits MeetingRejection.UnknownMeeting,
                MeetingRejection.MeetingAlreadyRecorded,
                MeetingRejection.SameImportAgain,
                MeetingRejection.NotesAlreadyImported,
                MeetingRejection.NotReadFromNotes,
                MeetingRejection.UnknownMeetingBody,
                MeetingRejection.MeetingBodyHasEnded,
                MeetingRejection.MeetingAfterToday,
                MeetingRejection.ContributionAlreadyRecorded,
                ArrangementRejection,
                AgendaRejection,
                ProceedingsRejection,
                MinutesRejection {

    /** Nothing is recorded under this id. */
    record UnknownMeeting(MeetingId meetingId) implements MeetingRejection {}

    /** A meeting with this id is there already. */
    record MeetingAlreadyRecorded(MeetingId meetingId) implements MeetingRejection {}

    /** Exactly this was imported before: nothing more to do. */
    record SameImportAgain(MeetingId meetingId) implements MeetingRejection {}

    /** These notes were imported before with other content. */
    record NotesAlreadyImported(MeetingId meetingId) implements MeetingRejection {}

    /** The meeting was recorded without notes. */
    record NotReadFromNotes(MeetingId meetingId) implements MeetingRejection {}

    record UnknownMeetingBody(MedBodyId bodyId) implements MeetingRejection {}

    /** By the day of the meeting its successor met instead. */
    record MeetingBodyHasEnded(EndedBody body) implements MeetingRejection {}

    /** A recorded fact cannot lie in the future. */
    record MeetingAfterToday(LocalDate date, LocalDate today) implements MeetingRejection {}

    /** A contribution with this id is there already. */
    record ContributionAlreadyRecorded(ContributionId contributionId) implements MeetingRejection {}
}
