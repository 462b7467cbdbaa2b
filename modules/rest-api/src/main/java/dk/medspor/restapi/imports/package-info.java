/** Notes in, a draft out, corrected by whoever looks it through, a meeting recorded; pages too. */
@NamedInterface("imports")
@NullMarked
package dk.medspor.restapi.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
