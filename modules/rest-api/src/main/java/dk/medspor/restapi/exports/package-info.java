/** The status as files, over HTTP; pages hand out the same files. */
@NamedInterface("exports")
@NullMarked
package dk.medspor.restapi.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
