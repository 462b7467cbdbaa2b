package dk.medspor.recommendations;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the way of a recommendation.
 *
 * @param forum to whom it was submitted
 * @param outcome of the decision
 * @param text the note, the words of the decision, the feedback or the reason
 */
public record RecommendationStep(
        Kind kind,
        LocalDate on,
        Optional<Forum> forum,
        Optional<Outcome> outcome,
        Optional<Protected<String>> text) {

    /** What kind of step. */
    public enum Kind {
        /** It was worked over and is ready to be submitted. */
        QUALIFIED,
        /** It was handed to those who decide. */
        SUBMITTED,
        /** They decided. */
        DECIDED,
        /** Those it came from were told. */
        FED_BACK,
        /** It was taken back. */
        WITHDRAWN
    }

    static RecommendationStep said(Kind kind, LocalDate on, Optional<Protected<String>> text) {
        return new RecommendationStep(kind, on, Optional.empty(), Optional.empty(), text);
    }

    static RecommendationStep submitted(LocalDate on, Forum forum) {
        return new RecommendationStep(
                Kind.SUBMITTED, on, Optional.of(forum), Optional.empty(), Optional.empty());
    }

    static RecommendationStep decided(
            LocalDate on, Outcome outcome, Optional<Protected<String>> words) {
        return new RecommendationStep(
                Kind.DECIDED, on, Optional.empty(), Optional.of(outcome), words);
    }

    /** Whether a decision was made that nothing follows but the feedback. */
    public boolean settlesIt() {
        return outcome.filter(Outcome::isFinal).isPresent();
    }

    RecommendationStep at(LocalDate right) {
        return new RecommendationStep(kind, right, forum, outcome, text);
    }

    RecommendationStep concluding(Outcome right) {
        return new RecommendationStep(kind, on, forum, Optional.of(right), text);
    }
}
