/** The search over everything that one may read. */
@NullMarked
package dk.medspor.restapi.search;

import org.jspecify.annotations.NullMarked;
