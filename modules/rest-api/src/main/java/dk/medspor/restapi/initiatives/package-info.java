/** Initiatives over HTTP. */
@NullMarked
package dk.medspor.restapi.initiatives;

import org.jspecify.annotations.NullMarked;
