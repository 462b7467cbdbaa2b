/** What changed between two moments. */
@NamedInterface("changes")
@NullMarked
package dk.medspor.restapi.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
