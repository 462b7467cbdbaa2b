/** Meetings and what was said at them. */
@NullMarked
package dk.medspor.status.meetingrecord;

import org.jspecify.annotations.NullMarked;
