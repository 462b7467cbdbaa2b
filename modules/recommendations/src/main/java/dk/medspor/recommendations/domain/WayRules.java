package dk.medspor.recommendations.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationCommand.CorrectOutcome;
import dk.medspor.recommendations.RecommendationCommand.DecideRecommendation;
import dk.medspor.recommendations.RecommendationCommand.FeedBackRecommendation;
import dk.medspor.recommendations.RecommendationCommand.QualifyRecommendation;
import dk.medspor.recommendations.RecommendationCommand.SubmitRecommendation;
import dk.medspor.recommendations.RecommendationCommand.WithdrawRecommendation;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.OutcomeCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDecided;
import dk.medspor.recommendations.RecommendationEvent.RecommendationFedBack;
import dk.medspor.recommendations.RecommendationEvent.RecommendationQualified;
import dk.medspor.recommendations.RecommendationEvent.RecommendationSubmitted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationWithdrawn;
import dk.medspor.recommendations.RecommendationRejection;
import dk.medspor.recommendations.RecommendationRejection.AlreadyFedBack;
import dk.medspor.recommendations.RecommendationRejection.IsWithdrawn;
import dk.medspor.recommendations.RecommendationRejection.NotDecided;
import dk.medspor.recommendations.RecommendationRejection.NotQualified;
import dk.medspor.recommendations.RecommendationRejection.NotSubmitted;
import dk.medspor.recommendations.RecommendationRejection.StandsSo;
import dk.medspor.recommendations.RecommendationRejection.UnknownReceiver;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.recommendations.RecommendationStep.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The way of a recommendation to those who decide, and back to those it came from. */
final class WayRules {

    private WayRules() {}

    static Decision<RecommendationEvent> qualify(
            QualifyRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                Steps.isOutOfHand(dossier)
                        .or(() -> Steps.inTime(command.on(), dossier.lastDay(), today))
                        .or(() -> CommentRules.stillOpen(dossier, command.on())),
                () ->
                        new RecommendationQualified(
                                command.recommendationId(), command.on(), command.note()));
    }

    static Decision<RecommendationEvent> submit(
            SubmitRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                Steps.isOver(dossier)
                        .or(() -> unqualified(dossier))
                        .or(
                                () ->
                                        command.forumKnown()
                                                ? Optional.empty()
                                                : Optional.of(new UnknownReceiver(command.forum())))
                        .or(() -> Steps.inTime(command.on(), dossier.lastDay(), today)),
                () ->
                        new RecommendationSubmitted(
                                command.recommendationId(), command.forum(), command.on()));
    }

    static Decision<RecommendationEvent> decide(
            DecideRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                Steps.isOver(dossier)
                        .or(() -> unsubmitted(dossier))
                        .or(() -> Steps.inTime(command.on(), dossier.lastDay(), today)),
                () ->
                        new RecommendationDecided(
                                command.recommendationId(),
                                command.on(),
                                command.outcome(),
                                command.words()));
    }

    static Decision<RecommendationEvent> feedBack(
            FeedBackRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                fedBack(dossier)
                        .or(() -> undecided(dossier))
                        .or(() -> Steps.inTime(command.on(), dossier.lastDay(), today)),
                () ->
                        new RecommendationFedBack(
                                command.recommendationId(), command.on(), command.text()));
    }

    static Decision<RecommendationEvent> withdraw(
            WithdrawRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                withdrawn(dossier).or(() -> Steps.inTime(command.on(), dossier.lastDay(), today)),
                () ->
                        new RecommendationWithdrawn(
                                command.recommendationId(), command.on(), command.reason()));
    }

    static Decision<RecommendationEvent> correctOutcome(CorrectOutcome command, Dossier dossier) {
        Optional<Outcome> outcome =
                dossier.latest(Kind.DECIDED).flatMap(RecommendationStep::outcome);
        if (outcome.isEmpty()) {
            return Decision.reject(new NotDecided());
        }
        if (outcome.get() == command.right()) {
            return Decision.reject(new StandsSo());
        }
        Optional<RecommendationStep> fedBack = dossier.latest(Kind.FED_BACK);
        return fedBack.isPresent() && !command.right().isFinal()
                ? Decision.reject(new AlreadyFedBack(fedBack.get().on()))
                : Decision.accept(
                        new OutcomeCorrected(
                                command.recommendationId(),
                                outcome.get(),
                                command.right(),
                                command.reason()));
    }

    static Optional<RecommendationRejection> unqualified(Dossier dossier) {
        return stands(
                dossier,
                it -> it.kind() == Kind.QUALIFIED || it.kind() == Kind.SUBMITTED,
                new NotQualified());
    }

    static Optional<RecommendationRejection> unsubmitted(Dossier dossier) {
        return stands(dossier, it -> it.kind() == Kind.SUBMITTED, new NotSubmitted());
    }

    static Optional<RecommendationRejection> undecided(Dossier dossier) {
        return stands(dossier, RecommendationStep::settlesIt, new NotDecided());
    }

    static Optional<RecommendationRejection> fedBack(Dossier dossier) {
        return dossier.latest(Kind.FED_BACK).map(it -> new AlreadyFedBack(it.on()));
    }

    static Optional<RecommendationRejection> withdrawn(Dossier dossier) {
        return dossier.latest(Kind.WITHDRAWN).map(it -> new IsWithdrawn(it.on()));
    }

    private static Optional<RecommendationRejection> stands(
            Dossier dossier,
            Predicate<RecommendationStep> there,
            RecommendationRejection otherwise) {
        return dossier.latestStep().filter(there).isPresent()
                ? Optional.empty()
                : Optional.of(otherwise);
    }
}
