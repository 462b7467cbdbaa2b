/** The Axon adapter that routes commands to the rules of initiatives. */
@NullMarked
package dk.medspor.initiatives.write;

import org.jspecify.annotations.NullMarked;
