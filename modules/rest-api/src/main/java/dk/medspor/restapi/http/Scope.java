package dk.medspor.restapi.http;

import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The limit of a permit in the words of the views. */
public final class Scope {

    private Scope() {}

    /** The bodies whose things alone may be shown; empty when all may. */
    public static Optional<Set<MedBodyId>> of(Permit permit) {
        return permit.onlyBodies()
                .map(ids -> ids.stream().map(MedBodyId::new).collect(Collectors.toSet()));
    }
}
