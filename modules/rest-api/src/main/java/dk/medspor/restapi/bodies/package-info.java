/** Bodies over HTTP. */
@NullMarked
package dk.medspor.restapi.bodies;

import org.jspecify.annotations.NullMarked;
