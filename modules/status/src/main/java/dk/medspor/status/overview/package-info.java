/** What a body has to know before its next meeting, on one page. */
@NamedInterface("overview")
@NullMarked
package dk.medspor.status.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
