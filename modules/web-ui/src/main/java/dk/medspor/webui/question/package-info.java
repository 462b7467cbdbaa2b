/** What a reader asks about: a body, a day, and what had been recorded by then. */
@NullMarked
package dk.medspor.webui.question;

import org.jspecify.annotations.NullMarked;
