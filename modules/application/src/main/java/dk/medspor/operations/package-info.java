/** What an operator does with all that Medspor keeps, while Medspor itself need not run. */
@NullMarked
package dk.medspor.operations;

import org.jspecify.annotations.NullMarked;
