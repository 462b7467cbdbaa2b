/** Recommendations and process plans as Axon's aggregates. */
@NullMarked
package dk.medspor.recommendations.write;

import org.jspecify.annotations.NullMarked;
