/** Rules of meetings, as pure functions. */
@NullMarked
package dk.medspor.meetings.domain;

import org.jspecify.annotations.NullMarked;
