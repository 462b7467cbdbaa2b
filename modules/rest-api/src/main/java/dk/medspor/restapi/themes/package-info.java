/** Lists of themes, coding, and the red thread, over HTTP. */
@NullMarked
package dk.medspor.restapi.themes;

import org.jspecify.annotations.NullMarked;
