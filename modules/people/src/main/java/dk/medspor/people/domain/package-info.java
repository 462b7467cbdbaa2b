/** The rules of forgetting. */
@NullMarked
package dk.medspor.people.domain;

import org.jspecify.annotations.NullMarked;
