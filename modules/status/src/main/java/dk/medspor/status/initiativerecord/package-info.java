/** What is known of each initiative. */
@NamedInterface("initiativerecord")
@NullMarked
package dk.medspor.status.initiativerecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
