/** How far each recommendation has come. */
@NullMarked
package dk.medspor.webui.recommendations;

import org.jspecify.annotations.NullMarked;
