package dk.medspor.search;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is searched.
 *
 * @param heading what it is called in a list
 * @param texts all its words besides
 * @param owner the body whose it is, where it is one body's
 * @param bodies all bodies that it concerns: who asks for what concerns one of them is answered it
 * @param readers the bodies whose members may read it who may read of their own bodies only
 * @param date the day that it is known by
 */
public record Entry(
        SearchKind kind,
        Whereabouts where,
        String heading,
        List<String> texts,
        MedBodyId owner,
        Set<MedBodyId> bodies,
        Set<MedBodyId> readers,
        Optional<LocalDate> date) {

    public Entry {
        texts = List.copyOf(texts);
        bodies = Set.copyOf(bodies);
        readers = Set.copyOf(readers);
    }

    /** Something that concerns only those who may read it. */
    public static Entry of(
            SearchKind kind,
            Whereabouts where,
            String heading,
            List<String> texts,
            List<MedBodyId> bodies,
            Optional<LocalDate> date) {
        return new Entry(
                kind,
                where,
                heading,
                texts,
                bodies.getFirst(),
                Set.copyOf(bodies),
                Set.copyOf(bodies),
                date);
    }
}
