package dk.medspor.medbodies;

import dk.medspor.kernel.Replayer;
import dk.medspor.medbodies.domain.MedBody;
import java.util.List;

/** Decides commands to bodies again. */
public final class BodyReplay {

    private BodyReplay() {}

    /** One for each kind of aggregate. */
    public static List<Replayer<?, ?, ?>> all() {
        return List.of(
                new Replayer<>(
                        MedBodyCommand.class,
                        MedBodyEvent.class,
                        new MedBody.Unknown(),
                        MedBody::evolve,
                        MedBody::decide));
    }
}
