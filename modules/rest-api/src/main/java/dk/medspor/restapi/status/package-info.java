/** The HMU status over HTTP. */
@NullMarked
package dk.medspor.restapi.status;

import org.jspecify.annotations.NullMarked;
