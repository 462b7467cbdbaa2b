package dk.medspor.initiatives;

import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import java.time.LocalDate;

/** Why a command on what is promised was refused. */
public sealed interface PromiseRejection extends InitiativeRejection {

    /** No ancestor of the owner evaluates, and no single MAIN body can stand in. */
    record NoEvaluatingBody() implements PromiseRejection {}

    record UnknownEvaluatingBody(MedBodyId evaluatingBodyId) implements PromiseRejection {}

    /** Its successor evaluates instead. */
    record EvaluatingBodyHasEnded(EndedBody body) implements PromiseRejection {}

    record UnknownDecidingMeeting(MeetingId meetingId) implements PromiseRejection {}

    record EvaluatedBeforeStart(LocalDate on, LocalDate startedOn) implements PromiseRejection {}

    /** What happens to the promise follows one another; a cycle is closed after the one before. */
    record EvaluatedOutOfOrder(LocalDate on, LocalDate neighbour) implements PromiseRejection {}

    /** A verdict needs evidence or a stated lack of it. */
    record EvidenceMissing() implements PromiseRejection {}

    /** Where the sides disagree, each states what it thinks. */
    record StatementMissing() implements PromiseRejection {}

    /** Another evaluating body than the one that was promised needs a reason. */
    record ReasonForOtherBodyMissing(MedBodyId promised) implements PromiseRejection {}

    /** Another next date than the intended one needs a reason. */
    record ReasonForOtherDateMissing(LocalDate intended) implements PromiseRejection {}

    record NextEvaluationNotAfter(LocalDate next, LocalDate evaluatedOn)
            implements PromiseRejection {}

    /** After STOP nothing more is promised. */
    record NoNextAfterStop() implements PromiseRejection {}

    /** A date is moved to a later day than the one on which that is decided. */
    record RescheduledIntoThePast(LocalDate due, LocalDate on) implements PromiseRejection {}

    /** It is due on that day already. */
    record AlreadyDueOn(LocalDate due) implements PromiseRejection {}

    /** By that day nothing was late. */
    record NotOverdue(LocalDate due) implements PromiseRejection {}

    /** No successor is named. */
    record NothingToHandOver() implements PromiseRejection {}
}
