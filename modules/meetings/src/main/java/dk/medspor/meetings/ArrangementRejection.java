package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.LocalTime;

/** Why something about a meeting could not be arranged. */
public sealed interface ArrangementRejection extends MeetingRejection {

    /** A recorded act cannot lie in the future. */
    record ArrangedAfterToday(LocalDate on, LocalDate today) implements ArrangementRejection {}

    /** The acts follow one another in time. */
    record ArrangedBeforeAnother(LocalDate on, LocalDate earlier) implements ArrangementRejection {}

    /** A meeting that lies before the day of its planning is not planned but recorded. */
    record MeetingBeforeItsPlanning(LocalDate date, LocalDate on) implements ArrangementRejection {}

    record EndsBeforeItBegins(LocalTime from, LocalTime to) implements ArrangementRejection {}

    /** The body itself, or one named before. */
    record JointBodyTwice(MedBodyId bodyId) implements ArrangementRejection {}

    /** It was called off. */
    record MeetingIsCancelled(LocalDate on) implements ArrangementRejection {}

    /** It was not called off. */
    record MeetingIsNotCancelled(MeetingId meetingId) implements ArrangementRejection {}

    /** It is over. */
    record MeetingIsHeld(LocalDate date) implements ArrangementRejection {}

    /** Only at a meeting that was held is anything said or decided. */
    record MeetingNotHeld(MeetingId meetingId) implements ArrangementRejection {}
}
