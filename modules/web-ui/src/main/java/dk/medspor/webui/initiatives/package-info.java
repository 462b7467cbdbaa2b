/** All initiatives. */
@NullMarked
package dk.medspor.webui.initiatives;

import org.jspecify.annotations.NullMarked;
