/** Medspor as its users meet it: over HTTP, on the embedded store. */
@NullMarked
package dk.medspor.endtoend;

import org.jspecify.annotations.NullMarked;
