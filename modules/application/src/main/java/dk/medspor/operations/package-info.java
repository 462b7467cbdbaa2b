/** What an operator does with a data directory while Medspor itself need not run. */
@NullMarked
package dk.medspor.operations;

import org.jspecify.annotations.NullMarked;
