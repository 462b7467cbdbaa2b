package dk.medspor.status.agreement;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.recommendations.CorrectableDate;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationCommand;
import dk.medspor.recommendations.RecommendationCommand.CommentOnRecommendation;
import dk.medspor.recommendations.RecommendationCommand.CorrectOutcome;
import dk.medspor.recommendations.RecommendationCommand.CorrectRecommendationDate;
import dk.medspor.recommendations.RecommendationCommand.DecideRecommendation;
import dk.medspor.recommendations.RecommendationCommand.DraftRecommendation;
import dk.medspor.recommendations.RecommendationCommand.FeedBackRecommendation;
import dk.medspor.recommendations.RecommendationCommand.LinkInitiative;
import dk.medspor.recommendations.RecommendationCommand.OpenCommentRound;
import dk.medspor.recommendations.RecommendationCommand.QualifyRecommendation;
import dk.medspor.recommendations.RecommendationCommand.ReviseRecommendation;
import dk.medspor.recommendations.RecommendationCommand.SubmitRecommendation;
import dk.medspor.recommendations.RecommendationCommand.WithdrawRecommendation;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.recommendations.Template;
import dk.medspor.recommendations.domain.Recommendation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Some recommendations on their way. */
final class RandomRecommendations {

    private static final Protected<String> WORDS = Protected.text("Godt");
    private static final Forum BOARD =
            new Forum(Forum.Kind.EXECUTIVE_BOARD, Optional.empty(), Optional.empty());

    private final RandomMunicipality life;
    private final Map<
                    RecommendationId,
                    Ruled<RecommendationCommand, Recommendation, RecommendationEvent>>
            ruled = new HashMap<>();

    RandomRecommendations(RandomMunicipality life) {
        this.life = life;
    }

    List<RecommendationEvent> next() {
        var id = new RecommendationId(new UUID(5, life.upTo(4)));
        boolean known = ruled.containsKey(id);
        return ruled.computeIfAbsent(
                        id,
                        _ ->
                                new Ruled<>(
                                        Recommendation::decide,
                                        Recommendation::evolve,
                                        Recommendation.unknown()))
                .after(known ? command(id, life.day()) : draft(id));
    }

    private DraftRecommendation draft(RecommendationId id) {
        return new DraftRecommendation(
                id, life.body(), true, template(), life.sources(), List.of(), life.day());
    }

    private Template template() {
        return new Template(
                Protected.text("Tema " + life.upTo(3)),
                Optional.empty(),
                Optional.empty(),
                Protected.text("Anbefaling " + life.upTo(9)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private RecommendationCommand command(RecommendationId id, LocalDate on) {
        return switch (life.upTo(20)) {
            case 1, 2 -> new ReviseRecommendation(id, template(), on, Optional.of(WORDS));
            case 3, 4 ->
                    new OpenCommentRound(
                            id,
                            on,
                            on.plusDays(life.upTo(90)),
                            List.of(life.body(), life.body()),
                            List.of());
            case 5, 6, 7 ->
                    new CommentOnRecommendation(id, life.body(), on, WORDS, Optional.of(WORDS));
            case 8, 9 -> new QualifyRecommendation(id, on, Optional.of(WORDS));
            case 10, 11 -> new SubmitRecommendation(id, BOARD, true, on);
            case 12, 13 ->
                    new DecideRecommendation(
                            id, on, life.one(List.of(Outcome.values())), Optional.of(WORDS));
            case 14, 15 -> new FeedBackRecommendation(id, on, WORDS);
            case 16 ->
                    life.onceIn(4)
                            ? new WithdrawRecommendation(id, on, WORDS)
                            : new LinkInitiative(id, RandomInitiatives.id(life.upTo(3)), true);
            case 17 -> new CorrectOutcome(id, life.one(List.of(Outcome.values())), WORDS);
            default ->
                    new CorrectRecommendationDate(
                            id, life.one(List.of(CorrectableDate.values())), on, WORDS);
        };
    }
}
