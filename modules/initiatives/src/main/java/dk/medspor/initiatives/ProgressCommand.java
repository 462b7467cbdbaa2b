package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells how an initiative comes along. */
public sealed interface ProgressCommand extends InitiativeCommand {

    LocalDate on();

    /**
     * Plans to reach something.
     *
     * @param plannedFor when; may lie in the future
     */
    record PlanMilestone(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> milestone,
            LocalDate plannedFor)
            implements ProgressCommand {}

    /**
     * Has reached it.
     *
     * @param milestone the number of the plan; see {@link InitiativeLife#facts()}
     */
    record ReachMilestone(
            @TargetAggregateIdentifier InitiativeId initiativeId, LocalDate on, int milestone)
            implements ProgressCommand {}

    /** Tells how it goes. */
    record NoteProgress(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> note)
            implements ProgressCommand {}
}
