/** Which bodies there are. */
@NullMarked
package dk.medspor.status.bodydirectory;

import org.jspecify.annotations.NullMarked;
