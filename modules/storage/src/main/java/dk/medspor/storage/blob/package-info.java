/** What every adapter of contents needs: their names, and the check that they are what was put. */
@NullMarked
package dk.medspor.storage.blob;

import org.jspecify.annotations.NullMarked;
