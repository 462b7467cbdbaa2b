package dk.medspor.status.agreement;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.ProcessPlanCommand;
import dk.medspor.recommendations.ProcessPlanCommand.AddPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.DropPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.MovePlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.PlanProcess;
import dk.medspor.recommendations.ProcessPlanCommand.ReachPlanMilestone;
import dk.medspor.recommendations.ProcessPlanCommand.ReopenPlanMilestone;
import dk.medspor.recommendations.ProcessPlanEvent;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.recommendations.domain.Planning;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Some plans of processes. */
final class RandomPlans {

    private static final Protected<String> WORDS = Protected.text("Temadag");

    private final RandomMunicipality life;
    private final Map<ProcessPlanId, Ruled<ProcessPlanCommand, Planning, ProcessPlanEvent>> ruled =
            new HashMap<>();

    RandomPlans(RandomMunicipality life) {
        this.life = life;
    }

    List<ProcessPlanEvent> next() {
        var id = new ProcessPlanId(new UUID(6, life.upTo(2)));
        boolean known = ruled.containsKey(id);
        return ruled.computeIfAbsent(
                        id,
                        _ -> new Ruled<>(Planning::decide, Planning::evolve, Planning.unknown()))
                .after(
                        known
                                ? command(id, life.day(), life.upTo(4))
                                : new PlanProcess(id, life.body(), true, WORDS, life.day()));
    }

    private ProcessPlanCommand command(ProcessPlanId id, LocalDate on, int number) {
        return switch (life.upTo(9)) {
            case 1, 2, 3 -> new AddPlanMilestone(id, on, WORDS, due());
            case 4, 5 -> new MovePlanMilestone(id, number, on, due(), WORDS);
            case 6, 7 -> new ReachPlanMilestone(id, number, on);
            case 8 -> new DropPlanMilestone(id, number, on, WORDS);
            default -> new ReopenPlanMilestone(id, number, WORDS);
        };
    }

    private DueTime due() {
        return switch (life.upTo(3)) {
            case 1 -> new DueTime(WORDS, Optional.empty(), Optional.empty(), Optional.of(WORDS));
            case 2 -> new DueTime(WORDS, Optional.empty(), Optional.empty(), Optional.empty());
            default -> {
                LocalDate to = life.dayAhead();
                yield new DueTime(
                        WORDS, Optional.of(to.minusDays(9)), Optional.of(to), Optional.empty());
            }
        };
    }
}
