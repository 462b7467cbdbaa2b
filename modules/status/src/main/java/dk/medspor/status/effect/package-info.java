/** What initiatives have changed, as far as it was measured or seen. */
@NamedInterface("effect")
@NullMarked
package dk.medspor.status.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
