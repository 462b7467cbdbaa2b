package dk.medspor.search;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param heading what it is called, with the words that were looked for
 * @param snippet the place in its texts where most of them stand; empty when they stand in the
 *     heading alone
 * @param owner the body whose it is
 * @param date the day that it is known by
 */
public record Hit(
        SearchKind kind,
        Whereabouts where,
        List<Fragment> heading,
        List<Fragment> snippet,
        MedBodyId owner,
        Optional<LocalDate> date) {

    public Hit {
        heading = List.copyOf(heading);
        snippet = List.copyOf(snippet);
    }
}
