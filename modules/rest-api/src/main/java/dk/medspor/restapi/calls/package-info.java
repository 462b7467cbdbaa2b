/** Calls over HTTP. */
@NullMarked
package dk.medspor.restapi.calls;

import org.jspecify.annotations.NullMarked;
