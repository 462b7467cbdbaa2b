/**
 * The register of persons: the only place that has names.
 *
 * <p>Whatever else is recorded of a person elsewhere carries a {@link PersonId}. What is kept here
 * is encrypted under a key of that person alone, kept apart from it. Union and electoral group are
 * never kept (GDPR art. 9). The module refuses to know what a person does.
 */
@NullMarked
package dk.medspor.people;

import org.jspecify.annotations.NullMarked;
