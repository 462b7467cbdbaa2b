package dk.medspor.people;

import dk.medspor.kernel.Protected;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a person.
 *
 * @param source where it comes from, in words
 */
public record PersonDetails(
        Protected<String> name,
        Optional<Protected<String>> email,
        Optional<Protected<String>> phone,
        Optional<Protected<String>> source) {

    /** Everything that is kept, one text each. */
    public Stream<String> texts() {
        return Stream.concat(
                        Stream.of(name), Stream.of(email, phone, source).flatMap(Optional::stream))
                .map(Protected::value);
    }
}
