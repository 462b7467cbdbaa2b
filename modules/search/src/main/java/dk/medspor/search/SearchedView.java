package dk.medspor.search;

import dk.medspor.readmodels.ProjectedView;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A view whose documents are searched. Which of them an event concerns is said by the view, so
 * whatever is recorded and shown is found, too.
 */
public record SearchedView<D>(ProjectedView<D> view, Searched<D> searched) {

    /** What is searched of the documents of these keys as they are now. */
    Map<String, List<Entry>> entries(Collection<String> keys) {
        return view.fresh(
                documents -> {
                    Map<String, List<Entry>> entries = new LinkedHashMap<>();
                    keys.forEach(
                            key ->
                                    entries.put(
                                            key,
                                            documents
                                                    .get(key)
                                                    .map(searched::entries)
                                                    .orElse(List.of())));
                    return entries;
                });
    }
}
