/** The reader's calendar: an address that a calendar subscribes to without logging in. */
@NullMarked
package dk.medspor.webui.calendar;

import org.jspecify.annotations.NullMarked;
