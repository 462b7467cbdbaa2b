/**
 * Initiatives and the one-year promise: proposed, adopted, started, evaluated, corrected.
 *
 * <p>This is where a bullet in a group note becomes something a body has promised to do and to
 * answer for. Bodies and contributions are known by id only. The module refuses to compute what is
 * late today; it says when things are due, and views compare that with a date.
 */
@NullMarked
package dk.medspor.initiatives;

import org.jspecify.annotations.NullMarked;
