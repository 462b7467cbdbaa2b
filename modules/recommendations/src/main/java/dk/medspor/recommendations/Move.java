package dk.medspor.recommendations;

import dk.medspor.recommendations.domain.OpenMoves;
import java.time.LocalDate;
import java.util.Set;

/** What can be done with a recommendation. */
public enum Move {
    /** Another version is written. */
    REVISE,
    /** Bodies are asked for their comments. */
    OPEN_COMMENT_ROUND,
    /** A body that was asked says what it thinks. */
    COMMENT,
    /** It has been worked over. */
    QUALIFY,
    /** It is handed to those who decide. */
    SUBMIT,
    /** They have decided. */
    DECIDE,
    /** Those it came from are told. */
    FEED_BACK,
    /** It is taken back. */
    WITHDRAW;

    /** What can be done where it stands; days and other bodies are judged when it is asked for. */
    public static Set<Move> open(Dossier it, LocalDate today) {
        return OpenMoves.of(it, today);
    }
}
