package dk.medspor.recommendations.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.DossierFold;
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
import dk.medspor.recommendations.RecommendationRejection.UnknownRecommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recommendation and the rules that lead it on.
 *
 * @param dossier empty when nothing is recorded
 */
public record Recommendation(Optional<Dossier> dossier) {

    public static Recommendation unknown() {
        return new Recommendation(Optional.empty());
    }

    public static Decision<RecommendationEvent> decide(
            RecommendationCommand command, Recommendation state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        if (command instanceof DraftRecommendation it) {
            return DraftingRules.draft(it, state.dossier(), today);
        }
        return state.dossier()
                .map(it -> decide(command, it, today))
                .orElseGet(
                        () ->
                                Decision.reject(
                                        new UnknownRecommendation(command.recommendationId())));
    }

    private static Decision<RecommendationEvent> decide(
            RecommendationCommand command, Dossier dossier, LocalDate today) {
        return switch (command) {
            case DraftRecommendation it -> DraftingRules.draft(it, Optional.of(dossier), today);
            case ReviseRecommendation it -> DraftingRules.revise(it, dossier, today);
            case OpenCommentRound it -> CommentRules.open(it, dossier, today);
            case CommentOnRecommendation it -> CommentRules.comment(it, dossier, today);
            case QualifyRecommendation it -> WayRules.qualify(it, dossier, today);
            case SubmitRecommendation it -> WayRules.submit(it, dossier, today);
            case DecideRecommendation it -> WayRules.decide(it, dossier, today);
            case FeedBackRecommendation it -> WayRules.feedBack(it, dossier, today);
            case WithdrawRecommendation it -> WayRules.withdraw(it, dossier, today);
            case LinkInitiative it -> DraftingRules.link(it, dossier);
            case CorrectRecommendationDate it -> DateCorrectionRules.correct(it, dossier, today);
            case CorrectOutcome it -> WayRules.correctOutcome(it, dossier);
        };
    }

    public static Recommendation evolve(Recommendation state, RecommendationEvent event) {
        return new Recommendation(Optional.of(DossierFold.after(state.dossier(), event)));
    }
}
