/** What a decision of the past could rest on: the views as they were right before it. */
@NullMarked
package dk.medspor.status.decisions;

import org.jspecify.annotations.NullMarked;
