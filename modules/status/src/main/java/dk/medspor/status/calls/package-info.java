/** Who was called on to act, and what each has answered. */
@NamedInterface("calls")
@NullMarked
package dk.medspor.status.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
