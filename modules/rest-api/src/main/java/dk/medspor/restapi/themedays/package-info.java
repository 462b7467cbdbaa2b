/** Theme days, and what was said there, over HTTP. */
@NullMarked
package dk.medspor.restapi.themedays;

import org.jspecify.annotations.NullMarked;
