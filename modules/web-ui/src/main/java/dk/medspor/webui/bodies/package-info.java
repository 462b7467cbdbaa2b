/** All bodies. */
@NullMarked
package dk.medspor.webui.bodies;

import org.jspecify.annotations.NullMarked;
