/** A theme day, and what its groups have said, written down as they say it. */
@NullMarked
package dk.medspor.webui.themeday;

import org.jspecify.annotations.NullMarked;
