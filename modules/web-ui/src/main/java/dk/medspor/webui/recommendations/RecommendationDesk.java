package dk.medspor.webui.recommendations;

import dk.medspor.access.Permit;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Move;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.recommendations.Recommendations;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The recommendation that a page is about. */
@Component
class RecommendationDesk {

    private final Recommendations recommendations;
    private final Clock clock;

    RecommendationDesk(Recommendations recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    LocalDate today() {
        return DanishCalendar.dateAt(clock.instant());
    }

    Dossier dossier(UUID id, Permit permit, HttpServletRequest request) {
        Optional<Dossier> found =
                recommendations
                        .recommendation(new RecommendationId(id), LastWritten.seenBy(request))
                        .value();
        permit.requireConcerning(() -> found.map(RecommendationDesk::bodies).orElse(List.of()));
        return found.orElseThrow(
                () ->
                        new ProblemException(
                                Problem.at(
                                        "id", HttpStatus.NOT_FOUND, "unknown-recommendation", id)));
    }

    private static List<UUID> bodies(Dossier it) {
        return Stream.concat(
                        Stream.of(it.ownerBodyId()),
                        it.rounds().stream().flatMap(round -> round.asked().stream()))
                .map(MedBodyId::value)
                .toList();
    }

    /** The last part of a move's address. */
    static String name(Move move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a move's form. */
    static String form(Move move) {
        return "recommendation-" + name(move);
    }

    static String path(UUID id, Move move) {
        return move == Move.COMMENT
                ? "/recommendations/%s/comments".formatted(id)
                : "/recommendations/%s/steps/%s".formatted(id, name(move));
    }
}
