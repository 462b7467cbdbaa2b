/** What surrounds every page: places to go, language, words, dates, paging. */
@NullMarked
package dk.medspor.webui.frame;

import org.jspecify.annotations.NullMarked;
