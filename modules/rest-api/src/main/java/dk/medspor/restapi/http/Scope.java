package dk.medspor.restapi.http;

import dk.medspor.access.NotAllowed;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The limit of a permit in the words of the views. */
public final class Scope {

    private Scope() {}

    /** The bodies whose things alone may be shown; empty when all may. */
    public static Optional<Set<MedBodyId>> of(Permit permit) {
        return permit.onlyBodies()
                .map(ids -> ids.stream().map(MedBodyId::new).collect(Collectors.toSet()));
    }

    /**
     * The bodies whose things are asked for: one, or all that may be shown; empty for everybody's.
     *
     * @throws NotAllowed when the permit does not reach the one
     */
    public static Optional<Set<MedBodyId>> asked(Optional<UUID> body, Permit permit) {
        body.ifPresent(permit::requireWithin);
        return body.map(MedBodyId::new).<Set<MedBodyId>>map(Set::of).or(() -> of(permit));
    }
}
