/** Decisions of the past, and what has changed, for those who look after the others. */
@NullMarked
package dk.medspor.webui.audit;

import org.jspecify.annotations.NullMarked;
