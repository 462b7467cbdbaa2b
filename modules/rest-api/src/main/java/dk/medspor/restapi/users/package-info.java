/** Accounts over HTTP: what an administrator does to them, and what their holders do. */
@NullMarked
package dk.medspor.restapi.users;

import org.jspecify.annotations.NullMarked;
