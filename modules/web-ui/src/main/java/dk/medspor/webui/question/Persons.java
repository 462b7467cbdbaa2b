package dk.medspor.webui.question;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.people.People;
import dk.medspor.people.PersonId;
import dk.medspor.people.RegisteredPerson;
import dk.medspor.webui.login.Visitor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who is who, for those who may read the register. Whoever is shown is written to the access
 * journal.
 */
@Component
public class Persons {

    private static final int MOST = 20;

    private final People people;
    private final Visitor visitor;

    Persons(People people, Visitor visitor) {
        this.people = people;
        this.visitor = visitor;
    }

    /** Somebody of the register. */
    public record Person(UUID id, String name) {

        static Person of(RegisteredPerson it) {
            return new Person(it.id().value(), it.details().name().value());
        }
    }

    public boolean readable() {
        return visitor.may(Operation.READ_PEOPLE);
    }

    /** The names of those who have one; none for who may not read them. */
    public Map<UUID, String> names(Collection<UUID> ids, Permit permit) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (readable()) {
            ids.stream()
                    .distinct()
                    .flatMap(it -> people.find(new PersonId(it)).stream())
                    .map(Person::of)
                    .forEach(it -> names.put(it.id(), it.name()));
            permit.handled(List.copyOf(names.keySet()));
        }
        return names;
    }

    /** Those whose name is like what was typed, the first of them. */
    public List<Person> like(Optional<String> typed, Permit permit) {
        List<Person> found =
                typed.map(String::strip).filter(it -> !it.isEmpty() && readable()).stream()
                        .flatMap(it -> people.search(it).stream())
                        .limit(MOST)
                        .map(Person::of)
                        .toList();
        permit.handled(found.stream().map(Person::id).toList());
        return found;
    }
}
