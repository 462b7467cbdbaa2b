/** Where the log mentions somebody, for whoever wants that forgotten. */
@NullMarked
package dk.medspor.audit.mentions;

import org.jspecify.annotations.NullMarked;
