package dk.medspor.initiatives;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;

/** Why a command on a call was refused. */
public sealed interface CallRejection extends Rejection {

    /** Nothing is recorded under this id. */
    record UnknownCall(CallId callId) implements CallRejection {}

    /** A call with this id is there already. */
    record AlreadyIssued(CallId callId) implements CallRejection {}

    record UnknownForum(MedBodyId forumBodyId) implements CallRejection {}

    record UnknownAddressee(MedBodyId bodyId) implements CallRejection {}

    /** By that day its successor asked instead. */
    record ForumHasEnded(EndedBody body) implements CallRejection {}

    /** By that day its successor was asked instead. */
    record AddresseeHasEnded(EndedBody body) implements CallRejection {}

    /** A call asks somebody. */
    record NobodyAsked() implements CallRejection {}

    /** A recorded fact cannot lie in the future. */
    record CallDateAfterToday(LocalDate date, LocalDate today) implements CallRejection {}

    /** An answer cannot be asked for before the question. */
    record AnswerByBeforeIssue(LocalDate answerBy, LocalDate issuedOn) implements CallRejection {}

    /** Only who was asked can answer. */
    record NotAsked(MedBodyId bodyId) implements CallRejection {}

    /** Nothing happens to a call before it was issued. */
    record BeforeIssue(LocalDate on, LocalDate issuedOn) implements CallRejection {}

    /** The forum asks no longer. */
    record CallIsWithdrawn(LocalDate on) implements CallRejection {}

    /** What a body has answered is retracted first, with a reason. */
    record AlreadyAnswered(MedBodyId bodyId) implements CallRejection {}

    /** There is no answer to retract. */
    record NotAnswered(MedBodyId bodyId) implements CallRejection {}

    record UnknownAnswer(InitiativeId initiativeId) implements CallRejection {}

    /** The initiative is another body's. */
    record NotTheirs(InitiativeId initiativeId, MedBodyId ownerBodyId) implements CallRejection {}

    /** The answer is the start of an initiative; this one had not started by then. */
    record NotStartedByThen(InitiativeId initiativeId, LocalDate on) implements CallRejection {}
}
