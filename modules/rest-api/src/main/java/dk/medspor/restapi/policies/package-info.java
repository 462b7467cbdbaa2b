/** How evaluations are promised, over HTTP. */
@NullMarked
package dk.medspor.restapi.policies;

import org.jspecify.annotations.NullMarked;
