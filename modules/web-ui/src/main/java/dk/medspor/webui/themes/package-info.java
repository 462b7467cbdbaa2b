/** Lists of themes, and the red thread from what was said to a verdict. */
@NullMarked
package dk.medspor.webui.themes;

import org.jspecify.annotations.NullMarked;
