/**
 * A part of the log to take away: a zip that anybody can verify without Medspor, and without having
 * to be told what is withheld.
 */
@NamedInterface("bundle")
@NullMarked
package dk.medspor.audit.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
