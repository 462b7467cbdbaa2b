/** Meetings and what was said at them. */
@NamedInterface("meetingrecord")
@NullMarked
package dk.medspor.status.meetingrecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
