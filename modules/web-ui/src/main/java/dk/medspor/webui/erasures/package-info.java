/** Forgetting, by two: what is asked, what is confirmed, and what it reaches. */
@NullMarked
package dk.medspor.webui.erasures;

import org.jspecify.annotations.NullMarked;
