package dk.medspor.status.themes;

import dk.medspor.status.feedback.InitiativeFate;
import dk.medspor.status.feedback.RecommendationFate;
import dk.medspor.status.meetingrecord.ContributionDocument;
import java.util.List;

/** The red thread: from what was said to what became of it, and back to what it was about. */
public final class RedThread {

    private RedThread() {}

    /**
     * A contribution of a theme, and what had become of it by a day.
     *
     * @param coding how it came to the theme
     * @param initiatives with their verdicts
     */
    public record Strand(
            ContributionDocument contribution,
            CodingDocument coding,
            List<InitiativeFate> initiatives,
            List<RecommendationFate> recommendations) {
        public Strand {
            initiatives = List.copyOf(initiatives);
            recommendations = List.copyOf(recommendations);
        }
    }

    /** A contribution that an initiative came from, and what it is about in each list. */
    public record Origin(ContributionDocument contribution, List<CodedIn> codings) {
        public Origin {
            codings = List.copyOf(codings);
        }
    }

    /** The themes of a contribution in a list. */
    public record CodedIn(ThemeListDocument list, CodingDocument coding) {}
}
