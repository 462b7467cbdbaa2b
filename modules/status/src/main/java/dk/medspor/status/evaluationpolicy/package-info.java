/** What was agreed on how evaluations are promised. */
@NamedInterface("evaluationpolicy")
@NullMarked
package dk.medspor.status.evaluationpolicy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
