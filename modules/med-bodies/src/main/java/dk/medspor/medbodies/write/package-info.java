/** The Axon adapter that routes commands to the rules of bodies. */
@NullMarked
package dk.medspor.medbodies.write;

import org.jspecify.annotations.NullMarked;
