package dk.medspor.restapi.people;

import dk.medspor.kernel.Protected;
import dk.medspor.people.RegisteredPerson;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as registered.
 *
 * @param source where it comes from
 * @param version counts up with every change
 */
record PersonResponse(
        UUID id,
        String name,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> source,
        long version) {

    static PersonResponse of(RegisteredPerson it) {
        return new PersonResponse(
                it.id().value(),
                it.details().name().value(),
                it.details().email().map(Protected::value),
                it.details().phone().map(Protected::value),
                it.details().source().map(Protected::value),
                it.version());
    }

    @Override
    public String toString() {
        return "PersonResponse[" + id + "]";
    }
}
