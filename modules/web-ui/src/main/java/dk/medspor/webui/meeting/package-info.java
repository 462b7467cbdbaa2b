/** One meeting and what was said there. */
@NullMarked
package dk.medspor.webui.meeting;

import org.jspecify.annotations.NullMarked;
