package dk.medspor.webui.plans;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.PlannedMilestone.Closing;
import dk.medspor.recommendations.PlannedMilestone.State;
import dk.medspor.recommendations.ProcessPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan as it is shown.
 *
 * @param late how many of its milestones are late
 */
record PlanOnDay(UUID id, String title, String forum, List<Milestone> milestones, long late) {

    /** Something to be reached, in the words of the plan. */
    record Milestone(
            int number,
            String text,
            String due,
            Optional<LocalDate> last,
            Optional<String> condition,
            State state,
            Optional<LocalDate> closedOn) {

        static Milestone of(PlannedMilestone it, LocalDate on) {
            return new Milestone(
                    it.number(),
                    it.text().value(),
                    it.due().words().value(),
                    it.due().to(),
                    it.due().condition().map(words -> words.value()),
                    it.state(on),
                    it.closing().map(Closing::on));
        }

        /** What can be done with it. */
        public List<String> acts() {
            return closedOn.isPresent() ? List.of("reopen") : List.of("reach", "move", "drop");
        }

        /** The variant of the design system's badge. */
        public String badge() {
            return switch (state) {
                case LATE -> "badge-error";
                case AWAITING -> "badge-warning";
                case PLANNED -> "badge-info";
                case REACHED -> "badge-success";
                case DROPPED -> "";
            };
        }
    }

    static PlanOnDay of(ProcessPlan it, LocalDate on, Map<MedBodyId, String> names) {
        List<Milestone> milestones =
                it.milestones().stream().map(one -> Milestone.of(one, on)).toList();
        return new PlanOnDay(
                it.id().value(),
                it.title().value(),
                names.getOrDefault(it.forumBodyId(), ""),
                milestones,
                milestones.stream().filter(one -> one.state() == State.LATE).count());
    }
}
