package dk.medspor.search;

import java.util.List;

/**
 * What of a document of a view is searched. Pure but for what it looks up of other views, which
 * must never change afterwards: only the document itself is looked at again when it changes.
 */
@FunctionalInterface
public interface Searched<D> {

    /** One entry for each thing that is found by itself; none where nothing is to be found. */
    List<Entry> entries(D document);
}
