/** What all operations share: permit, actor, paging, points in time, limits; pages ask it too. */
@NamedInterface("http")
@NullMarked
package dk.medspor.restapi.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
