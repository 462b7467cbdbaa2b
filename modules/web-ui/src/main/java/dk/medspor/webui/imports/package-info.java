/** From notes to a meeting: upload, look, confirm. */
@NullMarked
package dk.medspor.webui.imports;

import org.jspecify.annotations.NullMarked;
