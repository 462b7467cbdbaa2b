/** What is to be forgotten, and what was. */
@NamedInterface("erasures")
@NullMarked
package dk.medspor.status.erasures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
