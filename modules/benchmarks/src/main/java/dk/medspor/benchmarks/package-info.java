/**
 * Measurements of Medspor at the sizes it is built for, one main class each.
 *
 * <p>They are not tests: they print figures of the machine they run on. What was found is in the
 * README beside this module's pom.
 */
@NullMarked
package dk.medspor.benchmarks;

import org.jspecify.annotations.NullMarked;
