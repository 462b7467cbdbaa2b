/**
 * Adapters that are broken in a known way, to prove that the contract suite and the history checker
 * find what they are there to find.
 */
@NullMarked
package dk.medspor.storage.mutants;

import org.jspecify.annotations.NullMarked;
