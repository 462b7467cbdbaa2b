/** Forgetting over HTTP; what is to be forgotten is found for pages, too. */
@NamedInterface("erasures")
@NullMarked
package dk.medspor.restapi.erasures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
