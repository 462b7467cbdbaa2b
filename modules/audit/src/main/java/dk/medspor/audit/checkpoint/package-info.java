/**
 * Signed statements of how far the log reached and what its chain was there. Kept by others, they
 * show that a log was cut short or rewritten, which the log alone cannot.
 */
@NamedInterface("checkpoint")
@NullMarked
package dk.medspor.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
