/** What became of what was said at a meeting. */
@NamedInterface("feedback")
@NullMarked
package dk.medspor.status.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
