/** The HMU status as a page. */
@NullMarked
package dk.medspor.webui.status;

import org.jspecify.annotations.NullMarked;
