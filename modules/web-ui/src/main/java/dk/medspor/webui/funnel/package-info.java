/** How far initiatives come, and how long that takes. */
@NullMarked
package dk.medspor.webui.funnel;

import org.jspecify.annotations.NullMarked;
