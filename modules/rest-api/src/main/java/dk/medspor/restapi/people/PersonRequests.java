package dk.medspor.restapi.people;

import dk.medspor.kernel.Protected;
import dk.medspor.people.PersonDetails;
import dk.medspor.restapi.http.Text;
import java.util.Optional;
import java.util.UUID;

/** What is to be kept of a person. */
final class PersonRequests {

    private PersonRequests() {}

    /** Somebody new. */
    record RegisterRequest(
            Optional<UUID> id,
            @Text(max = 200) String name,
            @Text(max = 320) Optional<String> email,
            @Text(max = 50) Optional<String> phone,
            @Text(max = 500) Optional<String> source) {

        PersonDetails details() {
            return PersonRequests.details(name, email, phone, source);
        }

        @Override
        public String toString() {
            return "RegisterRequest";
        }
    }

    /** All that is to be kept from now on; what is left out is kept no more. */
    record ReplaceRequest(
            @Text(max = 200) String name,
            @Text(max = 320) Optional<String> email,
            @Text(max = 50) Optional<String> phone,
            @Text(max = 500) Optional<String> source) {

        PersonDetails details() {
            return PersonRequests.details(name, email, phone, source);
        }

        @Override
        public String toString() {
            return "ReplaceRequest";
        }
    }

    private static PersonDetails details(
            String name, Optional<String> email, Optional<String> phone, Optional<String> source) {
        return new PersonDetails(
                Protected.text(name),
                email.map(Protected::text),
                phone.map(Protected::text),
                source.map(Protected::text));
    }
}
