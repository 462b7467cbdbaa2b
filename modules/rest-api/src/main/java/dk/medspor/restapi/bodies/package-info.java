/** Bodies over HTTP. */
@NamedInterface("bodies")
@NullMarked
package dk.medspor.restapi.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
