/** What happened at meetings, what they agreed, and the minutes, over HTTP. */
@NullMarked
package dk.medspor.restapi.proceedings;

import org.jspecify.annotations.NullMarked;
