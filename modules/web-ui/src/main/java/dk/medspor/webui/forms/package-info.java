/** Forms on pages of their own: fields, what is wrong with them, and what was done. */
@NullMarked
package dk.medspor.webui.forms;

import org.jspecify.annotations.NullMarked;
