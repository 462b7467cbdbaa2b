/** Forgetting over HTTP. */
@NullMarked
package dk.medspor.restapi.erasures;

import org.jspecify.annotations.NullMarked;
