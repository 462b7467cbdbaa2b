/** Meetings and contributions over HTTP. */
@NullMarked
package dk.medspor.restapi.meetings;

import org.jspecify.annotations.NullMarked;
