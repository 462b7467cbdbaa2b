package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.ProcessPlanEvent;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneAdded;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneDropped;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneMoved;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReached;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReopened;
import dk.medspor.recommendations.ProcessPlanEvent.ProcessPlanned;
import dk.medspor.recommendations.ProcessPlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the list of events what a plan looked like. */
record NaivePlan(List<ProcessPlanEvent> events) {

    static NaivePlan of(ProcessPlanId id, List<DomainEvent> events) {
        return new NaivePlan(
                events.stream()
                        .filter(it -> it instanceof ProcessPlanEvent at && at.planId().equals(id))
                        .map(ProcessPlanEvent.class::cast)
                        .toList());
    }

    boolean isOf(MedBodyId forum) {
        return !events.isEmpty()
                && ((ProcessPlanned) events.getFirst()).forumBodyId().equals(forum);
    }

    /** The plan on a day in words; empty when there was none. */
    Optional<String> told(LocalDate day) {
        if (events.isEmpty() || isAhead(events.getFirst(), day)) {
            return Optional.empty();
        }
        List<String> milestones = new ArrayList<>();
        for (ProcessPlanEvent event : events) {
            if (event instanceof PlanMilestoneAdded it && !isAhead(it, day)) {
                milestones.add(it.number() + " " + state(it, day));
            }
        }
        return Optional.of(milestones.toString());
    }

    private String state(PlanMilestoneAdded added, LocalDate day) {
        var due = added.due();
        String closed = "";
        for (ProcessPlanEvent event : events) {
            switch (event) {
                case PlanMilestoneMoved it when it.number() == added.number() ->
                        due = isAhead(it, day) ? due : it.due();
                case PlanMilestoneReached it when it.number() == added.number() ->
                        closed = isAhead(it, day) ? "" : "REACHED " + it.on();
                case PlanMilestoneDropped it when it.number() == added.number() ->
                        closed = isAhead(it, day) ? "" : "DROPPED " + it.on();
                case PlanMilestoneReopened it when it.number() == added.number() -> closed = "";
                default -> {}
            }
        }
        if (!closed.isEmpty()) {
            return closed;
        }
        boolean late = due.to().isPresent() && due.to().get().isBefore(day);
        boolean awaiting = due.to().isEmpty() && due.condition().isPresent();
        return (late ? "LATE" : awaiting ? "AWAITING" : "PLANNED") + " " + due.to();
    }

    private static boolean isAhead(ProcessPlanEvent event, LocalDate day) {
        return event.heldFrom().filter(it -> it.isAfter(day)).isPresent();
    }
}
