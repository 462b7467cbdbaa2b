/** Which bodies there are. */
@NamedInterface("bodydirectory")
@NullMarked
package dk.medspor.status.bodydirectory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
