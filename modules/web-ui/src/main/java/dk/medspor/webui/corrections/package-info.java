/** Putting right what was recorded wrongly of an initiative; what it was before stays visible. */
@NullMarked
package dk.medspor.webui.corrections;

import org.jspecify.annotations.NullMarked;
