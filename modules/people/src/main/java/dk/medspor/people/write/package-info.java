/** What Axon needs to decide and record; the rules are in {@code domain}. */
@NullMarked
package dk.medspor.people.write;

import org.jspecify.annotations.NullMarked;
