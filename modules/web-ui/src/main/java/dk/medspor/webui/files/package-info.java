/** The answers of the status pages as files. */
@NullMarked
package dk.medspor.webui.files;

import org.jspecify.annotations.NullMarked;
