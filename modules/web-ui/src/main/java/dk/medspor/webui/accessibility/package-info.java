/** What Medspor promises those who read in other ways. */
@NullMarked
package dk.medspor.webui.accessibility;

import org.jspecify.annotations.NullMarked;
