/**
 * Finds what one may read by its words. The index is made from the documents of the views, on each
 * node for itself, and can be thrown away at any time: nothing is kept here that is not elsewhere.
 *
 * <p>Persons are not searched: whoever sees one is written to the access journal, so they have a
 * search of their own.
 */
@NullMarked
package dk.medspor.search;

import org.jspecify.annotations.NullMarked;
