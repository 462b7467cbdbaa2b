package dk.medspor.search.entries;

import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import java.util.ArrayList;
import java.util.List;

/** A body by every name it ever had, with what it speaks for and, of a group, its task. */
public final class BodyEntries implements Searched<BodyHistory> {

    @Override
    public List<Entry> entries(BodyHistory it) {
        MedBodyProfile now = it.latest();
        List<String> texts = new ArrayList<>(now.covers());
        texts.add(it.first().name());
        it.changes().forEach(change -> change.name().ifPresent(texts::add));
        texts.removeIf(now.name()::equals);
        texts.addAll(Texts.in(it));
        return List.of(
                Entry.of(
                        SearchKind.BODY,
                        Whereabouts.of(it.id().value()),
                        now.name(),
                        texts,
                        List.of(it.id()),
                        now.validFrom()));
    }
}
