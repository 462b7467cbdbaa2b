package dk.medspor.recommendations.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DueTime;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanCommand;
import dk.medspor.recommendations.ProcessPlanCommand.AddPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MovePlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenPlanMilestone;
import dk.medspor.recommendations.ProcessPlanEvent;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneAdded;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneDropped;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneMoved;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReached;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReopened;
import dk.medspor.recommendations.ProcessPlanEvent.ProcessPlanned;
import dk.medspor.recommendations.ProcessPlanRejection;
import dk.medspor.recommendations.ProcessPlanRejection.AlreadyPlanned;
import dk.medspor.recommendations.ProcessPlanRejection.BeforePlan;
import dk.medspor.recommendations.ProcessPlanRejection.DueBackwards;
import dk.medspor.recommendations.ProcessPlanRejection.MilestoneIsClosed;
import dk.medspor.recommendations.ProcessPlanRejection.MilestoneIsOpen;
import dk.medspor.recommendations.ProcessPlanRejection.PlannedAfterToday;
import dk.medspor.recommendations.ProcessPlanRejection.UnknownMilestone;
import dk.medspor.recommendations.ProcessPlanRejection.UnknownPlan;
import dk.medspor.recommendations.ProcessPlanRejection.UnknownPlanner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of a process plan.
 *
 * @param plan empty when nothing is recorded
 */
public record Planning(Optional<ProcessPlan> plan) {

    public static Planning unknown() {
        return new Planning(Optional.empty());
    }

    public static Planning evolve(Planning state, ProcessPlanEvent event) {
        return new Planning(Optional.of(ProcessPlan.after(state.plan(), event)));
    }

    public static Decision<ProcessPlanEvent> decide(
            ProcessPlanCommand command, Planning state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        if (command instanceof PlanProcess it) {
            return lay(it, state.plan(), today);
        }
        return state.plan()
                .map(it -> decide(command, it, today))
                .orElseGet(() -> Decision.reject(new UnknownPlan(command.planId())));
    }

    private static Decision<ProcessPlanEvent> decide(
            ProcessPlanCommand command, ProcessPlan plan, LocalDate today) {
        return switch (command) {
            case PlanProcess it -> lay(it, Optional.of(plan), today);
            case AddPlanMilestone it ->
                    Decision.unless(
                            inTime(it.on(), plan.plannedOn(), today).or(() -> backwards(it.due())),
                            () ->
                                    new PlanMilestoneAdded(
                                            it.planId(),
                                            plan.milestones().size() + 1,
                                            it.on(),
                                            it.text(),
                                            it.due()));
            case MovePlanMilestone it ->
                    Decision.unless(
                            isOpen(it.number(), it.on(), plan, today).or(() -> backwards(it.due())),
                            () ->
                                    new PlanMilestoneMoved(
                                            it.planId(),
                                            it.number(),
                                            it.on(),
                                            it.due(),
                                            it.reason()));
            case ReachPlanMilestone it ->
                    Decision.unless(
                            isOpen(it.number(), it.on(), plan, today),
                            () -> new PlanMilestoneReached(it.planId(), it.number(), it.on()));
            case DropPlanMilestone it ->
                    Decision.unless(
                            isOpen(it.number(), it.on(), plan, today),
                            () ->
                                    new PlanMilestoneDropped(
                                            it.planId(), it.number(), it.on(), it.reason()));
            case ReopenPlanMilestone it ->
                    Decision.unless(
                            isClosed(it.number(), plan),
                            () -> new PlanMilestoneReopened(it.planId(), it.number(), it.reason()));
        };
    }

    private static Decision<ProcessPlanEvent> lay(
            PlanProcess command, Optional<ProcessPlan> before, LocalDate today) {
        Optional<ProcessPlanRejection> refusal =
                before.<ProcessPlanRejection>map(it -> new AlreadyPlanned(it.id()))
                        .or(
                                () ->
                                        command.forumKnown()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        new UnknownPlanner(command.forumBodyId())))
                        .or(() -> inTime(command.on(), command.on(), today));
        return Decision.unless(
                refusal,
                () ->
                        new ProcessPlanned(
                                command.planId(),
                                command.forumBodyId(),
                                command.title(),
                                command.on()));
    }

    private static Optional<ProcessPlanRejection> isOpen(
            int number, LocalDate on, ProcessPlan plan, LocalDate today) {
        Optional<PlannedMilestone> milestone = plan.milestone(number);
        if (milestone.isEmpty()) {
            return Optional.of(new UnknownMilestone(number));
        }
        return milestone
                .get()
                .closing()
                .<ProcessPlanRejection>map(it -> new MilestoneIsClosed(number, it.on()))
                .or(() -> inTime(on, milestone.get().dues().getLast().on(), today));
    }

    private static Optional<ProcessPlanRejection> isClosed(int number, ProcessPlan plan) {
        return plan.milestone(number)
                .map(
                        it ->
                                it.closing().isPresent()
                                        ? Optional.<ProcessPlanRejection>empty()
                                        : Optional.<ProcessPlanRejection>of(
                                                new MilestoneIsOpen(number)))
                .orElseGet(() -> Optional.of(new UnknownMilestone(number)));
    }

    private static Optional<ProcessPlanRejection> inTime(
            LocalDate on, LocalDate notBefore, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new PlannedAfterToday(on, today));
        }
        return on.isBefore(notBefore)
                ? Optional.of(new BeforePlan(on, notBefore))
                : Optional.empty();
    }

    private static Optional<ProcessPlanRejection> backwards(DueTime due) {
        return due.hasDaysInOrder()
                ? Optional.empty()
                : Optional.of(new DueBackwards(due.from().orElseThrow(), due.to().orElseThrow()));
    }
}
