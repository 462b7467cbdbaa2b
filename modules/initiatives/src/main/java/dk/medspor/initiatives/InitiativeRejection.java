package dk.medspor.initiatives;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;

/** Why a command on an initiative was refused. */
public sealed interface InitiativeRejection extends Rejection {

    /** Nothing is recorded under this id. */
    record UnknownInitiative(InitiativeId initiativeId) implements InitiativeRejection {}

    /** An initiative with this id is there already. */
    record AlreadyProposed(InitiativeId initiativeId) implements InitiativeRejection {}

    record UnknownOwner(MedBodyId ownerBodyId) implements InitiativeRejection {}

    record UnknownContribution(ContributionId contributionId) implements InitiativeRejection {}

    /** A recorded fact cannot lie in the future. */
    record DateAfterToday(DateOf what, LocalDate date, LocalDate today)
            implements InitiativeRejection {}

    record AlreadyAdopted() implements InitiativeRejection {}

    record NotAdopted() implements InitiativeRejection {}

    record AlreadyStarted(LocalDate startedOn) implements InitiativeRejection {}

    record NotStarted() implements InitiativeRejection {}

    /** No ancestor of the owner evaluates, and no single MAIN body can stand in. */
    record NoEvaluatingBody() implements InitiativeRejection {}

    record UnknownEvaluatingBody(MedBodyId evaluatingBodyId) implements InitiativeRejection {}

    record EvaluatedBeforeStart(LocalDate on, LocalDate startedOn) implements InitiativeRejection {}

    /** Evaluations follow one another, at most one a day. */
    record EvaluatedOutOfOrder(LocalDate on, LocalDate neighbour) implements InitiativeRejection {}

    /** A verdict needs evidence or a stated lack of it. */
    record EvidenceMissing() implements InitiativeRejection {}

    /** Another evaluating body than the one that was promised needs a reason. */
    record ReasonForOtherBodyMissing(MedBodyId promised) implements InitiativeRejection {}

    /** Another next date than the intended one needs a reason. */
    record ReasonForOtherDateMissing(LocalDate intended) implements InitiativeRejection {}

    record NextEvaluationNotAfter(LocalDate next, LocalDate evaluatedOn)
            implements InitiativeRejection {}

    /** After STOP nothing more is promised. */
    record NoNextAfterStop() implements InitiativeRejection {}

    /** The last verdict was STOP. */
    record AlreadyEnded(LocalDate on) implements InitiativeRejection {}

    /** There is no evaluation of that cycle to correct. */
    record NotEvaluated() implements InitiativeRejection {}

    /** The value is none of that fact: no ISO date, or no verdict. */
    record UnreadableValue(CorrectableFact fact) implements InitiativeRejection {}

    /** The fact stands exactly so already. */
    record NothingToCorrect(CorrectableFact fact) implements InitiativeRejection {}

    /** A later cycle was evaluated, so this one cannot have been the last. */
    record LaterCycleEvaluated(int cycle) implements InitiativeRejection {}

    /** Which date of a command is meant. */
    enum DateOf {
        PROPOSAL,
        ADOPTION,
        START,
        EVALUATION,
        CORRECTION
    }
}
