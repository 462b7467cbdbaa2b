/** What somebody else has written since a writer looked: who, when, and in which words. */
@NamedInterface("changes")
@NullMarked
package dk.medspor.status.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
