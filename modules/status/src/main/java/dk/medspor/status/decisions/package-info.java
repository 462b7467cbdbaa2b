/** What a decision of the past could rest on: the views as they were right before it. */
@NamedInterface("decisions")
@NullMarked
package dk.medspor.status.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
