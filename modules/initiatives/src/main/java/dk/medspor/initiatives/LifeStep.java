package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step as it stands after corrections.
 *
 * @param forum where it was referred to
 * @param others what it lives on in: the survivor of a merger, the parts of a split
 */
public record LifeStep(
        int number,
        StepKind kind,
        LocalDate on,
        Optional<Protected<String>> reason,
        Optional<Forum> forum,
        List<InitiativeId> others)
        implements NumberedFact {

    public LifeStep {
        others = List.copyOf(others);
    }

    LifeStep at(LocalDate right) {
        return new LifeStep(number, kind, right, reason, forum, others);
    }

    LifeStep because(Protected<String> right) {
        return new LifeStep(number, kind, on, Optional.of(right), forum, others);
    }
}
