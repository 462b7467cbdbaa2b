/** What goes wrong, as a page for those who read in a browser. */
@NullMarked
package dk.medspor.webui.errors;

import org.jspecify.annotations.NullMarked;
