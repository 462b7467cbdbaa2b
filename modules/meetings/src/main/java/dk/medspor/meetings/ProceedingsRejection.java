package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** Why something about the proceedings of a meeting was refused. */
public sealed interface ProceedingsRejection extends MeetingRejection {

    /** A substitute, and nobody else, comes for somebody. */
    record SubstituteForWhom() implements ProceedingsRejection {}

    record UnknownParticipant(PersonId personId) implements ProceedingsRejection {}

    /** A member holds a seat on the day of the meeting; whoever does not is a guest. */
    record HoldsNoSeat(PersonId personId) implements ProceedingsRejection {}

    /** Who has not sent apologies is not stood in for. */
    record SubstitutedMayCome(UUID personId) implements ProceedingsRejection {}

    /** A decision says whether the sides agreed, and nothing else does. */
    record SidesOfDecisionOnly() implements ProceedingsRejection {}

    /** Where the sides disagree, each states what it thinks; where they agree, neither does. */
    record StatementOfEachSide() implements ProceedingsRejection {}

    /** What was concluded is put otherwise with a reason only. */
    record ConcludedAlready(int item) implements ProceedingsRejection {}

    /** Something went well, could be better, or is to be done another time. */
    record SelfEvaluationSaysNothing() implements ProceedingsRejection {}

    /** What was thought of the meeting is put otherwise with a reason only. */
    record SelfEvaluatedAlready(LocalDate on) implements ProceedingsRejection {}

    record UnknownFollowUpForum(MedBodyId bodyId) implements ProceedingsRejection {}

    /** The last day that is meant lies before the first. */
    record FollowUpDueBackwards(LocalDate from, LocalDate to) implements ProceedingsRejection {}

    record UnknownFollowUp(int number) implements ProceedingsRejection {}

    /** It was done, or will not be. */
    record FollowUpIsClosed(int number, LocalDate on) implements ProceedingsRejection {}

    /** Who is to do it now is who was to do it before. */
    record FollowUpHasThatActor(int number) implements ProceedingsRejection {}

    /** It is named twice in one handover. */
    record HandedOverTwice(int number) implements ProceedingsRejection {}

    record FollowUpIsOpen(int number) implements ProceedingsRejection {}
}
