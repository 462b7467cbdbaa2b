package dk.medspor.recommendations.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.RecommendationCommand.CommentOnRecommendation;
import dk.medspor.recommendations.RecommendationCommand.OpenCommentRound;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.CommentRoundOpened;
import dk.medspor.recommendations.RecommendationEvent.RecommendationCommented;
import dk.medspor.recommendations.RecommendationRejection;
import dk.medspor.recommendations.RecommendationRejection.CommentDeadlinePassed;
import dk.medspor.recommendations.RecommendationRejection.CommentRoundIsOpen;
import dk.medspor.recommendations.RecommendationRejection.CommentsDueBeforeOpening;
import dk.medspor.recommendations.RecommendationRejection.NoCommentRound;
import dk.medspor.recommendations.RecommendationRejection.NobodyAskedToComment;
import dk.medspor.recommendations.RecommendationRejection.NotAskedToComment;
import dk.medspor.recommendations.RecommendationRejection.UnknownCommenter;
import java.time.LocalDate;
import java.util.Optional;

/** How bodies are asked for comments, and until when they give them. */
final class CommentRules {

    private CommentRules() {}

    static Decision<RecommendationEvent> open(
            OpenCommentRound command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                Steps.isOutOfHand(dossier)
                        .or(() -> asked(command))
                        .or(() -> Steps.inTime(command.on(), dossier.lastDay(), today))
                        .or(() -> stillOpen(dossier, command.on()))
                        .or(() -> due(command)),
                () ->
                        new CommentRoundOpened(
                                command.recommendationId(),
                                command.on(),
                                command.until(),
                                command.asked().stream().distinct().toList()));
    }

    static Decision<RecommendationEvent> comment(
            CommentOnRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                Steps.isOutOfHand(dossier).or(() -> mayComment(command, dossier, today)),
                () ->
                        new RecommendationCommented(
                                command.recommendationId(),
                                command.bodyId(),
                                command.on(),
                                command.text(),
                                command.lateReason()));
    }

    /** Whether comments are still awaited on that day. */
    static Optional<RecommendationRejection> stillOpen(Dossier dossier, LocalDate on) {
        return dossier.latestRound()
                .filter(it -> it.isOpen(on))
                .map(it -> new CommentRoundIsOpen(it.until()));
    }

    static Optional<RecommendationRejection> unasked(Dossier dossier) {
        return dossier.latestRound().isPresent()
                ? Optional.empty()
                : Optional.of(new NoCommentRound());
    }

    private static Optional<RecommendationRejection> asked(OpenCommentRound command) {
        if (command.asked().isEmpty()) {
            return Optional.of(new NobodyAskedToComment());
        }
        return command.unknownBodies().stream().findFirst().map(UnknownCommenter::new);
    }

    private static Optional<RecommendationRejection> due(OpenCommentRound command) {
        return command.until().isBefore(command.on())
                ? Optional.of(new CommentsDueBeforeOpening(command.until(), command.on()))
                : Optional.empty();
    }

    private static Optional<RecommendationRejection> mayComment(
            CommentOnRecommendation command, Dossier dossier, LocalDate today) {
        Optional<RecommendationRejection> unasked = unasked(dossier);
        if (unasked.isPresent()) {
            return unasked;
        }
        CommentRound round = dossier.latestRound().orElseThrow();
        if (!round.asked().contains(command.bodyId())) {
            return Optional.of(new NotAskedToComment(command.bodyId()));
        }
        boolean late = command.on().isAfter(round.until()) && command.lateReason().isEmpty();
        return Steps.inTime(command.on(), round.openedOn(), today)
                .or(
                        () ->
                                late
                                        ? Optional.of(new CommentDeadlinePassed(round.until()))
                                        : Optional.empty());
    }
}
