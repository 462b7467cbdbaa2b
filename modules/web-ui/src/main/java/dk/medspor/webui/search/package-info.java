/** The search over everything that one may read. */
@NullMarked
package dk.medspor.webui.search;

import org.jspecify.annotations.NullMarked;
