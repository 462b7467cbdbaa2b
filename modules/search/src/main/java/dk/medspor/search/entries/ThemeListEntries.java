package dk.medspor.search.entries;

import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeListDocument.Theme;
import java.util.List;
import java.util.Optional;

/** A list of themes with the themes that stand on it. */
public final class ThemeListEntries implements Searched<ThemeListDocument> {

    @Override
    public List<Entry> entries(ThemeListDocument it) {
        return List.of(
                Entry.of(
                        SearchKind.THEME_LIST,
                        Whereabouts.of(it.id().value()),
                        it.title().value(),
                        Texts.in(it.standing().stream().map(Theme::text).toList()),
                        List.of(it.bodyId()),
                        Optional.of(it.openedOn())));
    }
}
