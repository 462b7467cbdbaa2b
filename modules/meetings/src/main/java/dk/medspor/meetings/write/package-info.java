/** The Axon adapter that routes commands to the rules of meetings. */
@NullMarked
package dk.medspor.meetings.write;

import org.jspecify.annotations.NullMarked;
