/** What initiatives have changed, as far as it was measured or seen. */
@NullMarked
package dk.medspor.webui.effect;

import org.jspecify.annotations.NullMarked;
