package dk.medspor.people;

import dk.medspor.kernel.Replayer;
import dk.medspor.people.domain.ErasureRules;
import java.util.List;
import java.util.Optional;

/** Decides again what was decided about forgetting. */
public final class ErasureReplay {

    private ErasureReplay() {}

    /** One for each kind of aggregate. */
    public static List<Replayer<?, ?, ?>> all() {
        return List.of(
                new Replayer<>(
                        ErasureCommand.class,
                        ErasureEvent.class,
                        Optional.<Erasure>empty(),
                        (before, event) -> Optional.of(Erasure.after(before, event)),
                        ErasureRules::decide));
    }
}
