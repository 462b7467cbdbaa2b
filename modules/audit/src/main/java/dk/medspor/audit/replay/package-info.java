/**
 * Decisions of the past, made again: what was asked, by whom and by which right, what was known,
 * and whether the rules of today say the same. Knows nothing of what is decided; each module brings
 * its {@link dk.medspor.kernel.Replayer}s.
 */
@NamedInterface("replay")
@NullMarked
package dk.medspor.audit.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
