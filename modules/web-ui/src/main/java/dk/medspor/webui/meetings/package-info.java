/** All meetings. */
@NullMarked
package dk.medspor.webui.meetings;

import org.jspecify.annotations.NullMarked;
