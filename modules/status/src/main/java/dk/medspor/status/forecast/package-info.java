/** How many evaluations lie ahead, quarter by quarter. */
@NamedInterface("forecast")
@NullMarked
package dk.medspor.status.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
