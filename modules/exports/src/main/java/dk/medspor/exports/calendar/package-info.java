/** What lies ahead as a calendar that others subscribe to. */
@NamedInterface("calendar")
@NullMarked
package dk.medspor.exports.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
