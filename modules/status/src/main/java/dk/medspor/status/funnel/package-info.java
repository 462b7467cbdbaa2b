/** How far initiatives come, and how long that takes. */
@NamedInterface("funnel")
@NullMarked
package dk.medspor.status.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
