package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a temporary group. */
public sealed interface MandateCommand extends MedBodyCommand {

    LocalDate on();

    /**
     * Sets up a working group or a committee that is there for a while.
     *
     * @param parent the body that it reports to
     * @param on its first day
     */
    record SetUpGroup(
            @TargetAggregateIdentifier MedBodyId bodyId,
            String name,
            Tier tier,
            OtherBody parent,
            LocalDate on,
            Mandate mandate)
            implements MandateCommand {}

    /** Tells the group what to do from then on. */
    record GiveMandate(@TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, Mandate mandate)
            implements MandateCommand {}

    /** The group tells what came of it. */
    record ReportBack(
            @TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, Protected<String> text)
            implements MandateCommand {}
}
