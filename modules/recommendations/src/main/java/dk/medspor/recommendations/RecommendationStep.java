package dk.medspor.recommendations;

import dk.medspor.initiatives.Forum;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/** A dated step on the way of a recommendation. */
public sealed interface RecommendationStep {

    LocalDate on();

    /** The same step on another day. */
    RecommendationStep at(LocalDate right);

    record Qualified(LocalDate on, Optional<Protected<String>> note) implements RecommendationStep {
        @Override
        public Qualified at(LocalDate right) {
            return new Qualified(right, note);
        }
    }

    record Submitted(LocalDate on, Forum forum) implements RecommendationStep {
        @Override
        public Submitted at(LocalDate right) {
            return new Submitted(right, forum);
        }
    }

    record Decided(LocalDate on, Outcome outcome, Optional<Protected<String>> words)
            implements RecommendationStep {
        @Override
        public Decided at(LocalDate right) {
            return new Decided(right, outcome, words);
        }
    }

    record FedBack(LocalDate on, Protected<String> text) implements RecommendationStep {
        @Override
        public FedBack at(LocalDate right) {
            return new FedBack(right, text);
        }
    }

    record Withdrawn(LocalDate on, Protected<String> reason) implements RecommendationStep {
        @Override
        public Withdrawn at(LocalDate right) {
            return new Withdrawn(right, reason);
        }
    }
}
