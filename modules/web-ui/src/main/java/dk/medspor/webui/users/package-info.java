/** Who can log in, and what an administrator does about it. */
@NullMarked
package dk.medspor.webui.users;

import org.jspecify.annotations.NullMarked;
