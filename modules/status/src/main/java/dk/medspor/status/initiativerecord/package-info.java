/** What is known of each initiative. */
@NullMarked
package dk.medspor.status.initiativerecord;

import org.jspecify.annotations.NullMarked;
