package dk.medspor.recommendations.domain;

import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.RecommendationRejection;
import dk.medspor.recommendations.RecommendationRejection.IsDecided;
import dk.medspor.recommendations.RecommendationRejection.IsSubmitted;
import dk.medspor.recommendations.RecommendationRejection.IsWithdrawn;
import dk.medspor.recommendations.RecommendationRejection.StepAfterToday;
import dk.medspor.recommendations.RecommendationRejection.StepBeforeAnother;
import dk.medspor.recommendations.RecommendationStep.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** What holds of every step of a recommendation. */
final class Steps {

    private Steps() {}

    /** Steps come one after another, and none tomorrow. */
    static Optional<RecommendationRejection> inTime(
            LocalDate on, LocalDate notBefore, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new StepAfterToday(on, today));
        }
        return on.isBefore(notBefore)
                ? Optional.of(new StepBeforeAnother(on, notBefore))
                : Optional.empty();
    }

    /** Whether it has come to its end. */
    static Optional<RecommendationRejection> isOver(Dossier dossier) {
        return dossier.latestStep()
                .flatMap(
                        it ->
                                switch (it.kind()) {
                                    case WITHDRAWN -> Optional.of(new IsWithdrawn(it.on()));
                                    case FED_BACK -> Optional.of(new IsDecided(it.on()));
                                    case DECIDED ->
                                            it.settlesIt()
                                                    ? Optional.of(new IsDecided(it.on()))
                                                    : Optional.empty();
                                    case QUALIFIED, SUBMITTED -> Optional.empty();
                                });
    }

    /** Whether it lies with its authors no more. */
    static Optional<RecommendationRejection> isOutOfHand(Dossier dossier) {
        return isOver(dossier)
                .or(
                        () ->
                                dossier.latestStep()
                                        .filter(it -> it.kind() == Kind.SUBMITTED)
                                        .map(it -> new IsSubmitted(it.on())));
    }
}
