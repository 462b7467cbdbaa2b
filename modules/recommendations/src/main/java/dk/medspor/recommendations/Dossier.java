package dk.medspor.recommendations;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is known of a recommendation: dated facts, never only where it stands.
 *
 * @param versions the first one, and what it was revised to
 * @param steps since the drafting, in the order they were recorded
 * @param initiatives that grew from it
 */
public record Dossier(
        RecommendationId id,
        MedBodyId ownerBodyId,
        List<ContributionId> sources,
        List<Version> versions,
        List<CommentRound> rounds,
        List<RecommendationStep> steps,
        List<InitiativeId> initiatives) {

    public Dossier {
        sources = List.copyOf(sources);
        versions = List.copyOf(versions);
        rounds = List.copyOf(rounds);
        steps = List.copyOf(steps);
        initiatives = List.copyOf(initiatives);
    }

    /** The wording since a day. */
    public record Version(LocalDate on, Template template, Optional<Protected<String>> reason) {}

    /** The dossier that a first version opens. */
    public static Dossier openedBy(RecommendationDrafted it) {
        return new Dossier(
                it.recommendationId(),
                it.ownerBodyId(),
                it.sources(),
                List.of(new Version(it.on(), it.template(), Optional.empty())),
                List.of(),
                List.of(),
                List.of());
    }

    public LocalDate draftedOn() {
        return versions.getFirst().on();
    }

    /** The wording that held last. */
    public Template latest() {
        return versions.getLast().template();
    }

    public Optional<CommentRound> latestRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public Optional<RecommendationStep> latestStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The latest step of a kind. */
    public Optional<RecommendationStep> latest(RecommendationStep.Kind kind) {
        return steps.stream().filter(it -> it.kind() == kind).reduce((_, it) -> it);
    }

    /** The last day on which something happened to it. */
    public LocalDate lastDay() {
        return Stream.of(
                        versions.stream().map(Version::on),
                        rounds.stream().map(CommentRound::openedOn),
                        steps.stream().map(RecommendationStep::on))
                .flatMap(it -> it)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What of it had happened by a day; empty before its first version. */
    public Optional<Dossier> on(LocalDate day) {
        if (draftedOn().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(
                new Dossier(
                        id,
                        ownerBodyId,
                        sources,
                        versions.stream().filter(it -> !it.on().isAfter(day)).toList(),
                        rounds.stream()
                                .filter(it -> !it.openedOn().isAfter(day))
                                .map(it -> it.heardBy(day))
                                .toList(),
                        steps.stream().filter(it -> !it.on().isAfter(day)).toList(),
                        initiatives));
    }

    /** How far it has come on a day on which it was there. */
    public Stage stage(LocalDate day) {
        return latestStep().map(Dossier::stage).orElseGet(() -> stageOfDraft(day));
    }

    private Stage stageOfDraft(LocalDate day) {
        return latestRound()
                .map(it -> it.isOpen(day) ? Stage.IN_COMMENT : Stage.COMMENTED)
                .orElse(Stage.DRAFTED);
    }

    private static Stage stage(RecommendationStep step) {
        return switch (step.kind()) {
            case QUALIFIED -> Stage.QUALIFIED;
            case SUBMITTED -> Stage.SUBMITTED;
            case DECIDED -> step.settlesIt() ? Stage.DECIDED : Stage.RETURNED;
            case FED_BACK -> Stage.FED_BACK;
            case WITHDRAWN -> Stage.WITHDRAWN;
        };
    }
}
