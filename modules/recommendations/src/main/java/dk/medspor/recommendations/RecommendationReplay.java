package dk.medspor.recommendations;

import dk.medspor.kernel.Replayer;
import dk.medspor.recommendations.domain.Planning;
import dk.medspor.recommendations.domain.Recommendation;
import java.util.List;

/** Decides commands to recommendations and plans of processes again. */
public final class RecommendationReplay {

    private RecommendationReplay() {}

    /** One for each kind of aggregate. */
    public static List<Replayer<?, ?, ?>> all() {
        return List.of(
                new Replayer<>(
                        RecommendationCommand.class,
                        RecommendationEvent.class,
                        Recommendation.unknown(),
                        Recommendation::evolve,
                        Recommendation::decide),
                new Replayer<>(
                        ProcessPlanCommand.class,
                        ProcessPlanEvent.class,
                        Planning.unknown(),
                        Planning::evolve,
                        Planning::decide));
    }
}
