package dk.medspor.status.confidential;

import dk.medspor.medbodies.MedBodyId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads.
 *
 * @param memberOf the bodies whose confidential items they may read; empty for all bodies
 */
public record Reader(Optional<Set<MedBodyId>> memberOf) {

    /** A member of no body: what a feed, or whoever is not known, may read. */
    public static final Reader OUTSIDER = new Reader(Optional.of(Set.of()));

    public Reader {
        memberOf = memberOf.map(Set::copyOf);
    }

    boolean isMemberOfAny(Collection<MedBodyId> bodies) {
        return memberOf.map(its -> bodies.stream().anyMatch(its::contains)).orElse(true);
    }
}
