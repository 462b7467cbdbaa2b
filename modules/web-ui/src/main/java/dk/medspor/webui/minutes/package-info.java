/** The minutes of one meeting, to read, to print and to approve. */
@NullMarked
package dk.medspor.webui.minutes;

import org.jspecify.annotations.NullMarked;
