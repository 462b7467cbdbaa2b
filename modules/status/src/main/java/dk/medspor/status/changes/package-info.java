/** What is otherwise on a later day, or by a later position of the log, than on an earlier one. */
@NamedInterface("changes")
@NullMarked
package dk.medspor.status.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
