/** Notes that are long, and files that mean harm: what reading them takes. */
@NullMarked
package dk.medspor.benchmarks.notes;

import org.jspecify.annotations.NullMarked;
