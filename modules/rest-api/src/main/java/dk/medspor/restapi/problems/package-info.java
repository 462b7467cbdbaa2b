/** What goes wrong, said in a way that a person and a program can use (RFC 9457). */
@NullMarked
package dk.medspor.restapi.problems;

import org.jspecify.annotations.NullMarked;
