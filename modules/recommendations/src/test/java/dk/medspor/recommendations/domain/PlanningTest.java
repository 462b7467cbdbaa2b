package dk.medspor.recommendations.domain;

import static dk.medspor.recommendations.Skovby.DRAFTED_ON;
import static dk.medspor.recommendations.Skovby.HMU;
import static dk.medspor.recommendations.Skovby.NOW;
import static dk.medspor.recommendations.Skovby.PLAN;
import static dk.medspor.recommendations.Skovby.REASON;
import static dk.medspor.recommendations.Skovby.TODAY;
import static dk.medspor.recommendations.Skovby.TOMORROW;
import static dk.medspor.recommendations.Skovby.WORDS;
import static dk.medspor.recommendations.Skovby.day;
import static dk.medspor.recommendations.Skovby.due;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.PlannedMilestone.State;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanCommand;
import dk.medspor.recommendations.ProcessPlanCommand.AddPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MovePlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenPlanMilestone;
import dk.medspor.recommendations.ProcessPlanEvent;
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
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final DueTime SPRING =
            due("i foråret", Optional.of(day(60)), Optional.of(day(140)));
    private static final DueTime SOME_DAY =
            due("om et års tid", Optional.empty(), Optional.empty());
    private static final DueTime WHEN_READY =
            new DueTime(
                    Protected.text("når materialet ligger klar"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Protected.text("materialet ligger klar")));

    private static final ProcessPlanCommand LAY =
            new PlanProcess(PLAN, HMU, true, WORDS, DRAFTED_ON);
    private static final ProcessPlanCommand HEARING = add(SPRING);
    private static final ProcessPlanCommand REACH = new ReachPlanMilestone(PLAN, 1, day(100));
    private static final ProcessPlanCommand DROP = new DropPlanMilestone(PLAN, 1, day(100), REASON);
    private static final ProcessPlanCommand REOPEN = new ReopenPlanMilestone(PLAN, 1, REASON);

    @Test
    void is_late_after_the_last_day_that_was_meant() {
        assertThat(state(day(140), LAY, HEARING)).isEqualTo(State.PLANNED);
        assertThat(state(day(141), LAY, HEARING)).isEqualTo(State.LATE);
        assertThat(state(day(141), LAY, HEARING, REACH)).isEqualTo(State.REACHED);
        assertThat(state(day(99), LAY, HEARING, REACH)).isEqualTo(State.PLANNED);
        assertThat(state(day(141), LAY, HEARING, DROP)).isEqualTo(State.DROPPED);
    }

    @Test
    void words_without_a_day_are_never_late_and_a_condition_is_awaited() {
        assertThat(state(TODAY, LAY, add(SOME_DAY))).isEqualTo(State.PLANNED);
        assertThat(state(TODAY, LAY, add(WHEN_READY))).isEqualTo(State.AWAITING);
    }

    @Test
    void is_moved_with_a_reason_and_keeps_what_was_said_before() {
        ProcessPlan moved = after(LAY, HEARING, move(day(30), SOME_DAY));

        assertThat(moved.milestones().getFirst().dues()).hasSize(2);
        assertThat(moved.on(day(29)).orElseThrow().milestones().getFirst().due()).isEqualTo(SPRING);
        assertThat(moved.milestones().getFirst().due()).isEqualTo(SOME_DAY);
    }

    @Test
    void a_mistaken_end_never_was() {
        assertThat(state(day(141), LAY, HEARING, REACH, REOPEN)).isEqualTo(State.LATE);
        refused(REOPEN, new MilestoneIsOpen(1), LAY, HEARING);
        refused(REOPEN, new UnknownMilestone(1), LAY);
    }

    @Test
    void is_reached_moved_or_dropped_while_it_is_open() {
        for (ProcessPlanCommand step :
                new ProcessPlanCommand[] {REACH, DROP, move(day(101), SPRING)}) {
            refused(step, new MilestoneIsClosed(1, day(100)), LAY, HEARING, REACH);
            refused(step, new UnknownMilestone(1), LAY);
            refused(step, new UnknownPlan(PLAN));
        }
    }

    @Test
    void is_laid_once_by_a_known_forum() {
        refused(LAY, new AlreadyPlanned(PLAN), LAY);
        refused(new PlanProcess(PLAN, HMU, false, WORDS, DRAFTED_ON), new UnknownPlanner(HMU));
        refused(
                new PlanProcess(PLAN, HMU, true, WORDS, TOMORROW),
                new PlannedAfterToday(TOMORROW, TODAY));
    }

    @Test
    void days_lie_in_order() {
        DueTime backwards = due("omvendt", Optional.of(day(9)), Optional.of(day(8)));

        refused(add(backwards), new DueBackwards(day(9), day(8)), LAY);
        refused(move(day(30), backwards), new DueBackwards(day(9), day(8)), LAY, HEARING);
        refused(
                new AddPlanMilestone(PLAN, day(-1), WORDS, SPRING),
                new BeforePlan(day(-1), DRAFTED_ON),
                LAY);
    }

    private static ProcessPlanCommand add(DueTime due) {
        return new AddPlanMilestone(PLAN, DRAFTED_ON, WORDS, due);
    }

    private static ProcessPlanCommand move(LocalDate on, DueTime due) {
        return new MovePlanMilestone(PLAN, 1, on, due, REASON);
    }

    private static State state(LocalDate on, ProcessPlanCommand... commands) {
        PlannedMilestone milestone = after(commands).on(on).orElseThrow().milestones().getFirst();
        return milestone.state(on);
    }

    private static ProcessPlan after(ProcessPlanCommand... commands) {
        return planning(commands).plan().orElseThrow();
    }

    private static Planning planning(ProcessPlanCommand... commands) {
        Planning state = Planning.unknown();
        for (ProcessPlanCommand command : commands) {
            for (ProcessPlanEvent event : Planning.decide(command, state, NOW).orThrow()) {
                state = Planning.evolve(state, event);
            }
        }
        return state;
    }

    private static void refused(
            ProcessPlanCommand command, ProcessPlanRejection why, ProcessPlanCommand... before) {
        assertThat(Planning.decide(command, planning(before), NOW)).isEqualTo(Decision.reject(why));
    }
}
