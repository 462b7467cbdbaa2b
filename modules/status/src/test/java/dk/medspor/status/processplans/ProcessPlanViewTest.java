package dk.medspor.status.processplans;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.PlannedMilestone.State;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneAdded;
import dk.medspor.recommendations.ProcessPlanEvent.PlanMilestoneReached;
import dk.medspor.recommendations.ProcessPlanEvent.ProcessPlanned;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.status.Folded;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProcessPlanViewTest {

    private static final ProcessPlanId PLAN = new ProcessPlanId(new UUID(6, 1));
    private static final Protected<String> TEXT = Protected.text("Høring");
    private static final DueTime DUE =
            new DueTime(
                    Protected.text("maj - juni"),
                    Optional.of(day("2024-05-01")),
                    Optional.of(day("2024-06-30")),
                    Optional.empty());

    @Test
    void shows_on_each_day_what_was_late() {
        ProcessPlan plan =
                Folded.of(
                                new ProcessPlanView(),
                                new ProcessPlanned(PLAN, HMU, TEXT, day("2024-01-08")),
                                new PlanMilestoneAdded(PLAN, 1, day("2024-01-08"), TEXT, DUE),
                                new PlanMilestoneAdded(PLAN, 2, day("2024-01-08"), TEXT, DUE),
                                new PlanMilestoneReached(PLAN, 2, day("2024-06-03")))
                        .in(ProcessPlanView.scope(HMU))
                        .getFirst();

        assertThat(plan.on(day("2024-01-07"))).isEmpty();
        assertThat(states(plan, "2024-06-02")).containsExactly(State.PLANNED, State.PLANNED);
        assertThat(states(plan, "2024-07-01")).containsExactly(State.LATE, State.REACHED);
    }

    private static State[] states(ProcessPlan plan, String day) {
        return plan.on(day(day)).orElseThrow().milestones().stream()
                .map(it -> it.state(day(day)))
                .toArray(State[]::new);
    }
}
