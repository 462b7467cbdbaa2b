/** Where the log mentions somebody, for whoever wants that forgotten. */
@NamedInterface("mentions")
@NullMarked
package dk.medspor.audit.mentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
