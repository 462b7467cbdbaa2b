/** Who stands how with what it has promised. */
@NullMarked
package dk.medspor.webui.board;

import org.jspecify.annotations.NullMarked;
