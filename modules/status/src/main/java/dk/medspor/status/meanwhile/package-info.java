/** What somebody else has written since a writer looked: who, when, and in which words. */
@NamedInterface("meanwhile")
@NullMarked
package dk.medspor.status.meanwhile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
