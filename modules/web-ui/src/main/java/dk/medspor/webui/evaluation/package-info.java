/** An evaluation on one page, to be filled in at the meeting. */
@NullMarked
package dk.medspor.webui.evaluation;

import org.jspecify.annotations.NullMarked;
