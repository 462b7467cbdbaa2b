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
 * @param kind what sort of point it is, where somebody has said
 * @param place where in the outline of the day it belongs, where there is one
 */
public record Contribution(
        ContributionId id,
        Optional<Protected<String>> group,
        Optional<Protected<String>> question,
        Protected<String> text,
        List<Protected<String>> subPoints,
        Optional<ContributionKind> kind,
        Optional<Place> place) {
    public Contribution {
        subPoints = List.copyOf(subPoints);
    }

    /** A point as notes tell it, before anybody has said what sort it is and where it belongs. */
    public Contribution(
            ContributionId id,
            Optional<Protected<String>> group,
            Optional<Protected<String>> question,
            Protected<String> text,
            List<Protected<String>> subPoints) {
        this(id, group, question, text, subPoints, Optional.empty(), Optional.empty());
    }

    /** It in another place. */
    public Contribution at(Optional<Place> elsewhere) {
        return new Contribution(id, group, question, text, subPoints, kind, elsewhere);
    }

    /** Whether somebody is to find something out. */
    public boolean asksForData() {
        return kind.filter(ContributionKind.DATA_NEED::equals).isPresent();
    }
}
