package dk.medspor.readmodels;

import java.util.Optional;
import java.util.function.Function;

/**
 * What readers see of the documents of a view. Asked before every answer that a reader gets; what
 * the rules of the domain ask ({@link ProjectedView#fresh}) passes by it.
 */
@FunctionalInterface
public interface Veil<D> {

    /**
     * What whoever reads now sees of a document, empty when nothing of it; empty for a reader who
     * sees everything.
     */
    Optional<Function<D, Optional<D>>> seenNow();
}
