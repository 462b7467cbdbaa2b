package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The initiative ended before the cycle was evaluated.
 *
 * @param others what it lives on in: the survivor of a merger, the parts of a split
 */
public record Ending(
        int number,
        StepKind kind,
        LocalDate on,
        Optional<Protected<String>> reason,
        List<InitiativeId> others)
        implements Closing, NumberedFact {

    public Ending {
        others = List.copyOf(others);
    }

    static Ending of(LifeStep it) {
        return new Ending(it.number(), it.kind(), it.on(), it.reason(), it.others());
    }
}
