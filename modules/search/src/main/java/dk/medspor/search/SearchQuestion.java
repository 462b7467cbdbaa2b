package dk.medspor.search;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for, and may find.
 *
 * @param kind only such things; all when empty
 * @param body only what concerns that body; everybody's when empty
 * @param within the bodies whose things alone whoever asks may read; empty when all
 */
public record SearchQuestion(
        SearchWords words,
        Optional<SearchKind> kind,
        Optional<MedBodyId> body,
        Optional<Set<MedBodyId>> within) {

    public SearchQuestion {
        within = within.map(Set::copyOf);
    }
}
