/** What all operations share: actor, paging, points in time, limits. */
@NullMarked
package dk.medspor.restapi.http;

import org.jspecify.annotations.NullMarked;
