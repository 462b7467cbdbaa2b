/** Notes in, a draft out, a meeting recorded. */
@NullMarked
package dk.medspor.restapi.imports;

import org.jspecify.annotations.NullMarked;
