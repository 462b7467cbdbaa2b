/** The front page: what a body has to know before its next meeting. */
@NullMarked
package dk.medspor.webui.overview;

import org.jspecify.annotations.NullMarked;
