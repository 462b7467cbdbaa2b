/** How many evaluations lie ahead, meeting by meeting. */
@NamedInterface("forecast")
@NullMarked
package dk.medspor.status.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
