package dk.medspor.recommendations.domain;

import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Move;
import dk.medspor.recommendations.RecommendationRejection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which moves the rules allow where a recommendation stands. */
public final class OpenMoves {

    private OpenMoves() {}

    public static Set<Move> of(Dossier dossier, LocalDate today) {
        return Arrays.stream(Move.values())
                .filter(it -> refused(it, dossier, today).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class)));
    }

    private static Optional<RecommendationRejection> refused(
            Move move, Dossier dossier, LocalDate today) {
        return switch (move) {
            case REVISE -> Steps.isOver(dossier);
            case OPEN_COMMENT_ROUND, QUALIFY ->
                    Steps.isOutOfHand(dossier).or(() -> CommentRules.stillOpen(dossier, today));
            case COMMENT -> Steps.isOutOfHand(dossier).or(() -> CommentRules.unasked(dossier));
            case SUBMIT -> Steps.isOver(dossier).or(() -> WayRules.unqualified(dossier));
            case DECIDE -> Steps.isOver(dossier).or(() -> WayRules.unsubmitted(dossier));
            case FEED_BACK -> WayRules.fedBack(dossier).or(() -> WayRules.undecided(dossier));
            case WITHDRAW -> WayRules.withdrawn(dossier);
        };
    }
}
