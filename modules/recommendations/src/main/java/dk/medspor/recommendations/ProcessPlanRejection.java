package dk.medspor.recommendations;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;

/** Why a command on the plan of a process was refused. */
public sealed interface ProcessPlanRejection extends Rejection {

    /** Nothing is recorded under this id. */
    record UnknownPlan(ProcessPlanId id) implements ProcessPlanRejection {}

    /** A plan with this id is there already. */
    record AlreadyPlanned(ProcessPlanId id) implements ProcessPlanRejection {}

    record UnknownPlanner(MedBodyId bodyId) implements ProcessPlanRejection {}

    /** A recorded fact cannot lie in the future. */
    record PlannedAfterToday(LocalDate on, LocalDate today) implements ProcessPlanRejection {}

    /** Nothing happens in a plan before there is one. */
    record BeforePlan(LocalDate on, LocalDate plannedOn) implements ProcessPlanRejection {}

    /** The last day that is meant lies before the first. */
    record DueBackwards(LocalDate from, LocalDate to) implements ProcessPlanRejection {}

    record UnknownMilestone(int number) implements ProcessPlanRejection {}

    /** It was reached or dropped. */
    record MilestoneIsClosed(int number, LocalDate on) implements ProcessPlanRejection {}

    /** It was neither reached nor dropped. */
    record MilestoneIsOpen(int number) implements ProcessPlanRejection {}
}
