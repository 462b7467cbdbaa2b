/** The way in: who may see which page, the log-in form, and what every answer is guarded with. */
@NullMarked
package dk.medspor.webui.login;

import org.jspecify.annotations.NullMarked;
