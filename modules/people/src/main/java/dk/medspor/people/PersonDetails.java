package dk.medspor.people;

import dk.medspor.kernel.Protected;
import java.util.Optional;

/**
 * What is kept of a person.
 *
 * @param source where it comes from, in words
 */
public record PersonDetails(
        Protected<String> name,
        Optional<Protected<String>> email,
        Optional<Protected<String>> phone,
        Optional<Protected<String>> source) {}
