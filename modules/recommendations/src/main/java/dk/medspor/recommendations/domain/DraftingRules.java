package dk.medspor.recommendations.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.RecommendationCommand.DraftRecommendation;
import dk.medspor.recommendations.RecommendationCommand.LinkInitiative;
import dk.medspor.recommendations.RecommendationCommand.ReviseRecommendation;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.InitiativeLinked;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationRevised;
import dk.medspor.recommendations.RecommendationRejection;
import dk.medspor.recommendations.RecommendationRejection.AlreadyDrafted;
import dk.medspor.recommendations.RecommendationRejection.AlreadyLinked;
import dk.medspor.recommendations.RecommendationRejection.ReasonForLateRevisionMissing;
import dk.medspor.recommendations.RecommendationRejection.StepAfterToday;
import dk.medspor.recommendations.RecommendationRejection.UnknownLinkedInitiative;
import dk.medspor.recommendations.RecommendationRejection.UnknownRecommender;
import dk.medspor.recommendations.RecommendationRejection.UnknownSource;
import dk.medspor.recommendations.RecommendationStep.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** How a recommendation is worded, and what grows from it. */
final class DraftingRules {

    private DraftingRules() {}

    static Decision<RecommendationEvent> draft(
            DraftRecommendation command, Optional<Dossier> before, LocalDate today) {
        return Decision.unless(
                before.<RecommendationRejection>map(it -> new AlreadyDrafted(it.id()))
                        .or(() -> unknown(command))
                        .or(
                                () ->
                                        Optional.of(command.on())
                                                .filter(it -> it.isAfter(today))
                                                .map(it -> new StepAfterToday(it, today))),
                () ->
                        new RecommendationDrafted(
                                command.recommendationId(),
                                command.ownerBodyId(),
                                command.template(),
                                command.sources(),
                                command.on()));
    }

    static Decision<RecommendationEvent> revise(
            ReviseRecommendation command, Dossier dossier, LocalDate today) {
        return Decision.unless(
                Steps.isOver(dossier)
                        .or(
                                () ->
                                        Steps.inTime(
                                                command.on(),
                                                dossier.versions().getLast().on(),
                                                today))
                        .or(() -> unexplained(command, dossier)),
                () ->
                        new RecommendationRevised(
                                command.recommendationId(),
                                command.template(),
                                command.on(),
                                command.reason()));
    }

    static Decision<RecommendationEvent> link(LinkInitiative command, Dossier dossier) {
        if (!command.initiativeKnown()) {
            return Decision.reject(new UnknownLinkedInitiative(command.initiativeId()));
        }
        return dossier.initiatives().contains(command.initiativeId())
                ? Decision.reject(new AlreadyLinked(command.initiativeId()))
                : Decision.accept(
                        new InitiativeLinked(command.recommendationId(), command.initiativeId()));
    }

    private static Optional<RecommendationRejection> unknown(DraftRecommendation command) {
        if (!command.ownerKnown()) {
            return Optional.of(new UnknownRecommender(command.ownerBodyId()));
        }
        return command.unknownSources().stream().findFirst().map(UnknownSource::new);
    }

    private static Optional<RecommendationRejection> unexplained(
            ReviseRecommendation command, Dossier dossier) {
        return command.reason().isPresent()
                ? Optional.empty()
                : dossier.latest(Kind.SUBMITTED)
                        .map(it -> new ReasonForLateRevisionMissing(it.on()));
    }
}
