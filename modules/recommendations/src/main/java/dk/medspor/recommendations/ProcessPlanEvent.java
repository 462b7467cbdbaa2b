package dk.medspor.recommendations;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;

/** What has happened to the plan of a process. */
public sealed interface ProcessPlanEvent extends DomainEvent {

    ProcessPlanId planId();

    /** Something that happened on a day. */
    sealed interface Dated extends ProcessPlanEvent {

        LocalDate on();

        @Override
        default Optional<LocalDate> heldFrom() {
            return Optional.of(on());
        }
    }

    /** A forum laid a plan. */
    record ProcessPlanned(
            ProcessPlanId planId, MedBodyId forumBodyId, Protected<String> title, LocalDate on)
            implements Dated {}

    /**
     * Something was to be reached.
     *
     * @param number from 1, in the order they were added
     */
    record PlanMilestoneAdded(
            ProcessPlanId planId, int number, LocalDate on, Protected<String> text, DueTime due)
            implements Dated {}

    /** It was to be reached at another time. */
    record PlanMilestoneMoved(
            ProcessPlanId planId, int number, LocalDate on, DueTime due, Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** It was reached. */
    record PlanMilestoneReached(ProcessPlanId planId, int number, LocalDate on) implements Dated {}

    /** It was to be reached no more. */
    record PlanMilestoneDropped(
            ProcessPlanId planId, int number, LocalDate on, Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** That it was reached or dropped was a mistake. Undated: it has been open all along. */
    record PlanMilestoneReopened(ProcessPlanId planId, int number, Protected<String> reason)
            implements ProcessPlanEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
