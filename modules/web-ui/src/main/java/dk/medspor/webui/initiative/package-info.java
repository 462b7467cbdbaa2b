/** One initiative: its facts, its promises, and everything that was done to it. */
@NullMarked
package dk.medspor.webui.initiative;

import org.jspecify.annotations.NullMarked;
