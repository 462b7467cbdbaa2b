/** What the holder of an account does to it: look at it, and choose a password. */
@NullMarked
package dk.medspor.webui.account;

import org.jspecify.annotations.NullMarked;
