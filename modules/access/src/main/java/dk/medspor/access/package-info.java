/**
 * Who may come in and what they may do: accounts, roles, log-in.
 *
 * <p>Passwords are kept as slow salted hashes only. The module refuses to know what an operation
 * does; it says whether somebody may.
 */
@NullMarked
package dk.medspor.access;

import org.jspecify.annotations.NullMarked;
