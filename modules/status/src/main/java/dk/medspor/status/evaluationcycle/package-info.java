/** The one-year promise: one row per obligation, and how it stands on a day. */
@NamedInterface("evaluationcycle")
@NullMarked
package dk.medspor.status.evaluationcycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
