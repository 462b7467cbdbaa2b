/** Initiatives over HTTP. */
@NamedInterface("initiatives")
@NullMarked
package dk.medspor.restapi.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
