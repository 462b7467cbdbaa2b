package dk.medspor.readmodels;

import dk.medspor.eventlog.RecordedEvent;
import java.util.Optional;
import java.util.Set;

/**
 * A pure fold of events into documents. Nothing here reads a clock, a store or another view.
 *
 * @param <D> the document, a record that JSON can carry
 */
public interface View<D> {

    /** Stable name, part of the documents' address. */
    String name();

    /** Counts up whenever the documents change their form or meaning; a new one is built anew. */
    int version();

    Class<D> documentType();

    /** The documents that an event concerns; empty when it is none of this view's business. */
    Set<String> keys(RecordedEvent event);

    /** The document after the event. */
    D evolve(Optional<D> document, RecordedEvent event);

    /** The lists a document appears in. */
    Set<String> scopes(D document);

    /** Its place in those lists, ascending as text. */
    String sort(D document);
}
