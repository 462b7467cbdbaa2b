package dk.medspor.initiatives;

import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;

/** Why a step in the life of an initiative was refused. */
public sealed interface StepRejection extends InitiativeRejection {

    record AlreadyAdopted() implements StepRejection {}

    record NotAdopted() implements StepRejection {}

    record AlreadyStarted(LocalDate startedOn) implements StepRejection {}

    record NotStarted() implements StepRejection {}

    /** It must be taken up again first. */
    record StillParked() implements StepRejection {}

    /** It must be taken up again first. */
    record StillRejected() implements StepRejection {}

    /** It was neither parked nor rejected. */
    record NothingToReopen() implements StepRejection {}

    record AlreadyPaused() implements StepRejection {}

    record NotPaused() implements StepRejection {}

    /** Steps follow one another, if on the same day. */
    record StepOutOfOrder(LocalDate on, LocalDate neighbour) implements StepRejection {}

    /** It had not started by that day. */
    record BeforeStart(LocalDate on, LocalDate startedOn) implements StepRejection {}

    /** A referral to a body says which one; one to another forum says none. */
    record ForumUnclear(Forum.Kind kind) implements StepRejection {}

    record UnknownForum(MedBodyId bodyId) implements StepRejection {}

    /** By that day its successor decides instead. */
    record ForumHasEnded(EndedBody body) implements StepRejection {}

    /** There is no other initiative like that which goes on. */
    record SurvivorUnfit(InitiativeId survivor) implements StepRejection {}

    /** An initiative is split into two or more different ones. */
    record TooFewParts(int parts) implements StepRejection {}

    /** That initiative was not proposed as a part of this one. */
    record NotAPart(InitiativeId part) implements StepRejection {}

    /** What is owed must not get lost: the parts of what has started have started, too. */
    record PartNotStarted(InitiativeId part) implements StepRejection {}

    record UnknownMilestone(int milestone) implements StepRejection {}

    record AlreadyReached(LocalDate reachedOn) implements StepRejection {}
}
