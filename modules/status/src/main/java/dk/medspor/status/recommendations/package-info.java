/** How far each recommendation has come, and who has not commented. */
@NamedInterface("recommendations")
@NullMarked
package dk.medspor.status.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
