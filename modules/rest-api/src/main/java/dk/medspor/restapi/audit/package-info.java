/** Trail, verification and access journal over HTTP; pages hand out the same proofs. */
@NamedInterface("audit")
@NullMarked
package dk.medspor.restapi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
