package dk.medspor.recommendations.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.CorrectableDate;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Dossier.Version;
import dk.medspor.recommendations.RecommendationCommand.CorrectRecommendationDate;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDateCorrected;
import dk.medspor.recommendations.RecommendationRejection;
import dk.medspor.recommendations.RecommendationRejection.CommentsDueBeforeOpening;
import dk.medspor.recommendations.RecommendationRejection.NothingRecorded;
import dk.medspor.recommendations.RecommendationRejection.StandsSo;
import dk.medspor.recommendations.RecommendationRejection.StepAfterAnother;
import dk.medspor.recommendations.RecommendationRejection.StepAfterToday;
import dk.medspor.recommendations.RecommendationRejection.StepBeforeAnother;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.recommendations.RecommendationStep.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How a recorded day is put right: between what came before it and what followed. */
final class DateCorrectionRules {

    private DateCorrectionRules() {}

    static Decision<RecommendationEvent> correct(
            CorrectRecommendationDate command, Dossier dossier, LocalDate today) {
        Optional<LocalDate> was = recorded(command.date(), dossier);
        if (was.isEmpty()) {
            return Decision.reject(new NothingRecorded(command.date()));
        }
        if (was.get().equals(command.right())) {
            return Decision.reject(new StandsSo());
        }
        return Decision.unless(
                refusal(command, dossier, today),
                () ->
                        new RecommendationDateCorrected(
                                command.recommendationId(),
                                command.date(),
                                was.get(),
                                command.right(),
                                command.reason()));
    }

    private static Optional<LocalDate> recorded(CorrectableDate date, Dossier dossier) {
        return switch (date) {
            case DRAFTED_ON -> Optional.of(dossier.draftedOn());
            case COMMENTS_UNTIL -> dossier.latestRound().map(CommentRound::until);
            case QUALIFIED_ON, SUBMITTED_ON, DECIDED_ON, FED_BACK_ON ->
                    dossier.latest(kind(date)).map(RecommendationStep::on);
        };
    }

    private static Optional<RecommendationRejection> refusal(
            CorrectRecommendationDate command, Dossier dossier, LocalDate today) {
        LocalDate right = command.right();
        if (command.date() == CorrectableDate.COMMENTS_UNTIL) {
            LocalDate opened = dossier.latestRound().orElseThrow().openedOn();
            return right.isBefore(opened)
                    ? Optional.of(new CommentsDueBeforeOpening(right, opened))
                    : Optional.empty();
        }
        if (right.isAfter(today)) {
            return Optional.of(new StepAfterToday(right, today));
        }
        return before(command.date(), dossier)
                .filter(right::isBefore)
                .<RecommendationRejection>map(it -> new StepBeforeAnother(right, it))
                .or(
                        () ->
                                after(command.date(), dossier)
                                        .filter(right::isAfter)
                                        .map(it -> new StepAfterAnother(right, it)));
    }

    private static Optional<LocalDate> before(CorrectableDate date, Dossier dossier) {
        if (date == CorrectableDate.DRAFTED_ON) {
            return Optional.empty();
        }
        RecommendationStep step = dossier.latest(kind(date)).orElseThrow();
        int place = dossier.steps().lastIndexOf(step);
        return place == 0
                ? Optional.of(dossier.draftedOn())
                : Optional.of(dossier.steps().get(place - 1).on());
    }

    private static Optional<LocalDate> after(CorrectableDate date, Dossier dossier) {
        if (date == CorrectableDate.DRAFTED_ON) {
            return Stream.of(
                            dossier.versions().stream().skip(1).map(Version::on),
                            dossier.rounds().stream().map(CommentRound::openedOn),
                            dossier.steps().stream().map(RecommendationStep::on))
                    .flatMap(it -> it)
                    .min(LocalDate::compareTo);
        }
        RecommendationStep step = dossier.latest(kind(date)).orElseThrow();
        return dossier.steps().stream()
                .skip(dossier.steps().lastIndexOf(step) + 1L)
                .findFirst()
                .map(RecommendationStep::on);
    }

    private static Kind kind(CorrectableDate date) {
        return switch (date) {
            case QUALIFIED_ON -> Kind.QUALIFIED;
            case SUBMITTED_ON -> Kind.SUBMITTED;
            case DECIDED_ON -> Kind.DECIDED;
            case FED_BACK_ON -> Kind.FED_BACK;
            case DRAFTED_ON, COMMENTS_UNTIL ->
                    throw new IllegalArgumentException(date + " is no step");
        };
    }
}
