/** By which rules of procedure bodies work. */
@NamedInterface("bodyrules")
@NullMarked
package dk.medspor.status.bodyrules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
