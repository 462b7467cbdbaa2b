/**
 * What every module shares and nobody owns: decisions, ids, protected text and the Danish calendar.
 *
 * <p>Only the JDK is used here. The kernel refuses to know a body, a meeting or an initiative, to
 * read a clock, and to grow helpers that a single module needs.
 */
@NullMarked
package dk.medspor.kernel;

import org.jspecify.annotations.NullMarked;
