package dk.medspor.recommendations;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.PlannedMilestone.Closing;
import dk.medspor.recommendations.PlannedMilestone.DueSince;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneAdded;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneDropped;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneMoved;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReached;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReopened;
import dk.medspor.recommendations.ProcessPlanEvent.ProcessPlanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The plan of a process (køreplan): what is to be reached when, and what has been. */
public record ProcessPlan(
        ProcessPlanId id,
        MedBodyId forumBodyId,
        Protected<String> title,
        LocalDate plannedOn,
        List<PlannedMilestone> milestones) {
    public ProcessPlan {
        milestones = List.copyOf(milestones);
    }

    /** The milestone of that number. */
    public Optional<PlannedMilestone> milestone(int number) {
        return number >= 1 && number <= milestones.size()
                ? Optional.of(milestones.get(number - 1))
                : Optional.empty();
    }

    /** The plan as it was on a day; empty before there was one. */
    public Optional<ProcessPlan> on(LocalDate day) {
        return plannedOn.isAfter(day)
                ? Optional.empty()
                : Optional.of(
                        with(milestones.stream().flatMap(it -> it.on(day).stream()).toList()));
    }

    /** The plan after an event; only the laying of a plan needs none before it. */
    public static ProcessPlan after(Optional<ProcessPlan> before, ProcessPlanEvent event) {
        return switch (event) {
            case ProcessPlanned(var id, var forum, var title, var on) ->
                    new ProcessPlan(id, forum, title, on, List.of());
            case PlanMilestoneAdded it -> before.orElseThrow().added(it);
            case PlanMilestoneMoved(var _, var number, var on, var due, var reason) ->
                    before.orElseThrow()
                            .changed(
                                    number,
                                    it -> it.moved(new DueSince(on, due, Optional.of(reason))));
            case PlanMilestoneReached(var _, var number, var on) ->
                    before.orElseThrow().closed(number, new Closing(on, Optional.empty()));
            case PlanMilestoneDropped(var _, var number, var on, var reason) ->
                    before.orElseThrow().closed(number, new Closing(on, Optional.of(reason)));
            case PlanMilestoneReopened(var _, var number, var _) ->
                    before.orElseThrow().changed(number, it -> it.with(Optional.empty()));
        };
    }

    private ProcessPlan added(PlanMilestoneAdded it) {
        List<PlannedMilestone> all = new ArrayList<>(milestones);
        all.add(
                new PlannedMilestone(
                        it.number(),
                        it.text(),
                        List.of(new DueSince(it.on(), it.due(), Optional.empty())),
                        Optional.empty()));
        return with(all);
    }

    private ProcessPlan closed(int number, Closing how) {
        return changed(number, it -> it.with(Optional.of(how)));
    }

    private ProcessPlan changed(int number, UnaryOperator<PlannedMilestone> change) {
        List<PlannedMilestone> all = new ArrayList<>(milestones);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return with(all);
    }

    private ProcessPlan with(List<PlannedMilestone> changed) {
        return new ProcessPlan(id, forumBodyId, title, plannedOn, changed);
    }
}
