/** What changed between two moments, as a page. */
@NullMarked
package dk.medspor.webui.changes;

import org.jspecify.annotations.NullMarked;
