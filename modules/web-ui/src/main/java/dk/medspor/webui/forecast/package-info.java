/** What a body will have to evaluate, meeting by meeting. */
@NullMarked
package dk.medspor.webui.forecast;

import org.jspecify.annotations.NullMarked;
