/** What the plans of processes (køreplaner) want to be reached, and what is late. */
@NamedInterface("processplans")
@NullMarked
package dk.medspor.status.processplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
