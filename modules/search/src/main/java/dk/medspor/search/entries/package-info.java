/** What of the documents of each view is searched, and who may read it. */
@NamedInterface("entries")
@NullMarked
package dk.medspor.search.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
