package dk.medspor.search.entries;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import java.util.List;

/** An initiative with everything that was said of it. */
public final class InitiativeEntries implements Searched<InitiativeDossier> {

    @Override
    public List<Entry> entries(InitiativeDossier it) {
        return List.of(
                Entry.of(
                        SearchKind.INITIATIVE,
                        Whereabouts.of(it.id().value()),
                        it.title().value(),
                        Texts.without(Texts.in(it), List.of(it.title().value())),
                        List.of(it.ownerBodyId()),
                        it.identity().proposedOn()));
    }
}
