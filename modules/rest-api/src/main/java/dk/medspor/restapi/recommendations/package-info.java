/** Recommendations over HTTP. */
@NullMarked
package dk.medspor.restapi.recommendations;

import org.jspecify.annotations.NullMarked;
