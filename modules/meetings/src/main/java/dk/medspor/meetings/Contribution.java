package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Optional;

/**
 * One recorded point.
 *
 * @param group who said it: a group, a station or the plenary, as the notes call it
 * @param question what was asked, where the notes say so
 * @param subPoints points under it, in the order of the notes
 */
public record Contribution(
        ContributionId id,
        Optional<Protected<String>> group,
        Optional<Protected<String>> question,
        Protected<String> text,
        List<Protected<String>> subPoints) {
    public Contribution {
        subPoints = List.copyOf(subPoints);
    }
}
