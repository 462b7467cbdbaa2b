/** Which items of agendas are for the members of a body only: the one place that knows. */
@NamedInterface("confidential")
@NullMarked
package dk.medspor.status.confidential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
