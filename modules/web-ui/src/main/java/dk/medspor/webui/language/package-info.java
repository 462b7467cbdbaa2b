/** The reader's language: Danish, unless English was chosen. */
@NullMarked
package dk.medspor.webui.language;

import org.jspecify.annotations.NullMarked;
