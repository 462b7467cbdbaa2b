/** What goes wrong, said in a way that a person and a program can use (RFC 9457); pages too. */
@NamedInterface("problems")
@NullMarked
package dk.medspor.restapi.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
