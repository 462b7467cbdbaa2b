package dk.medspor.recommendations.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

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
import dk.medspor.recommendations.domain.Recommendation;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class RecommendationAggregate {

    @AggregateIdentifier @Nullable RecommendationId id;
    private Recommendation state = Recommendation.unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCommentRound command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CommentOnRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(QualifyRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecideRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FeedBackRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawRecommendation command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LinkInitiative command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectRecommendationDate command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectOutcome command, Clock clock) {
        decide(command, clock);
    }

    private void decide(RecommendationCommand command, Clock clock) {
        Recommendation.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(RecommendationEvent event) {
        id = event.recommendationId();
        state = Recommendation.evolve(state, event);
    }
}
