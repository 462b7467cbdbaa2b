/** What is to be forgotten, and what was. */
@NullMarked
package dk.medspor.status.erasures;

import org.jspecify.annotations.NullMarked;
