/** Trail, verification and access journal over HTTP. */
@NullMarked
package dk.medspor.restapi.audit;

import org.jspecify.annotations.NullMarked;
