/** Lists of themes, what is coded to them, and the red thread from a point to a verdict. */
@NamedInterface("themes")
@NullMarked
package dk.medspor.status.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
