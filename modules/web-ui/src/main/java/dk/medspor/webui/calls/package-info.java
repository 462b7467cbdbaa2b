/** Who was called on to act, and who is silent. */
@NullMarked
package dk.medspor.webui.calls;

import org.jspecify.annotations.NullMarked;
