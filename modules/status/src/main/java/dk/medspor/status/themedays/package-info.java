/** Theme days: their outline, their groups, and what was said in them. */
@NamedInterface("themedays")
@NullMarked
package dk.medspor.status.themedays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
