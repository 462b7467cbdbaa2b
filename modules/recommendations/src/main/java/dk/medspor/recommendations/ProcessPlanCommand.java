package dk.medspor.recommendations;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the plan of a process (køreplan). */
public sealed interface ProcessPlanCommand {

    ProcessPlanId planId();

    /** A forum lays a plan. */
    record PlanProcess(
            @TargetAggregateIdentifier ProcessPlanId planId,
            MedBodyId forumBodyId,
            boolean forumKnown,
            Protected<String> title,
            LocalDate on)
            implements ProcessPlanCommand {}

    /** Something is to be reached. */
    record AddPlanMilestone(
            @TargetAggregateIdentifier ProcessPlanId planId,
            LocalDate on,
            Protected<String> text,
            DueTime due)
            implements ProcessPlanCommand {}

    /** It is to be reached at another time. */
    record MovePlanMilestone(
            @TargetAggregateIdentifier ProcessPlanId planId,
            int number,
            LocalDate on,
            DueTime due,
            Protected<String> reason)
            implements ProcessPlanCommand {}

    /** It was reached. */
    record ReachPlanMilestone(
            @TargetAggregateIdentifier ProcessPlanId planId, int number, LocalDate on)
            implements ProcessPlanCommand {}

    /** It is to be reached no more. */
    record DropPlanMilestone(
            @TargetAggregateIdentifier ProcessPlanId planId,
            int number,
            LocalDate on,
            Protected<String> reason)
            implements ProcessPlanCommand {}

    /** That it was reached or dropped was a mistake. */
    record ReopenPlanMilestone(
            @TargetAggregateIdentifier ProcessPlanId planId, int number, Protected<String> reason)
            implements ProcessPlanCommand {}
}
