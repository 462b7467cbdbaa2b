/** Who sat on which body when. */
@NamedInterface("bodyseats")
@NullMarked
package dk.medspor.status.bodyseats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
