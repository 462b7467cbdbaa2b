/** What evaluations concluded, theme by theme. */
@NamedInterface("verdicts")
@NullMarked
package dk.medspor.status.verdicts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
