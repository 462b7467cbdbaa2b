/** What every adapter of the log shares. */
@NullMarked
package dk.medspor.storage.log;

import org.jspecify.annotations.NullMarked;
