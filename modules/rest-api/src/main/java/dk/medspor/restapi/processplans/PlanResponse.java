package dk.medspor.restapi.processplans;

import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.PlannedMilestone.Closing;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.restapi.http.DueFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan as it stood on a day.
 *
 * @param late how many of its milestones are late
 */
record PlanResponse(
        UUID id,
        UUID forumBodyId,
        String title,
        LocalDate plannedOn,
        LocalDate on,
        long late,
        List<Milestone> milestones,
        long position) {

    /**
     * Something that is to be reached.
     *
     * @param moved how often it was moved
     */
    record Milestone(
            int number,
            String text,
            PlannedMilestone.State state,
            DueFields due,
            int moved,
            Optional<LocalDate> closedOn,
            Optional<String> reason) {

        static Milestone of(PlannedMilestone it, LocalDate on) {
            return new Milestone(
                    it.number(),
                    it.text().value(),
                    it.state(on),
                    DueFields.of(it.due()),
                    it.dues().size() - 1,
                    it.closing().map(Closing::on),
                    it.closing().flatMap(Closing::reason).map(Protected::value));
        }

        boolean isLate() {
            return state == PlannedMilestone.State.LATE;
        }
    }

    /** The answer from a plan as it was on that day. */
    static PlanResponse of(ProcessPlan it, LocalDate on, long position) {
        List<Milestone> milestones =
                it.milestones().stream().map(one -> Milestone.of(one, on)).toList();
        return new PlanResponse(
                it.id().value(),
                it.forumBodyId().value(),
                it.title().value(),
                it.plannedOn(),
                on,
                milestones.stream().filter(Milestone::isLate).count(),
                milestones,
                position);
    }
}
