package dk.medspor.people;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.people.PersonRejection.PersonChangedMeanwhile;
import dk.medspor.people.PersonRejection.PersonIdTaken;
import dk.medspor.people.PersonRejection.UnknownPerson;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The persons, kept as records outside the log. No index of names is kept: a search opens all
 * records, of which a MED system has some thousands.
 */
public final class People implements PersonRegister {

    private static final String KIND = "person";
    private static final int BATCH = 500;
    private static final int MOST_TRIES = 8;
    private static final byte[] NOTHING_LEFT = new byte[0];

    private final RecordStore records;
    private final PersonKeys keys;
    private final JsonMapper json;

    /**
     * The persons of these stores.
     *
     * @param keys a store apart from the records
     */
    public People(RecordStore records, RecordStore keys, JsonMapper json) {
        this.records = records;
        this.keys = new PersonKeys(keys);
        this.json = json;
    }

    @Override
    public boolean knows(PersonId id) {
        return find(id).isPresent();
    }

    /**
     * Forgets a person for good: the key first, so that what is left says nothing to anybody.
     * Nobody else gets the id. Again, or of nobody, it changes nothing.
     */
    public void forget(PersonId id) {
        keys.destroy(id);
        boolean done;
        do {
            Optional<StoredRecord> record = records.get(KIND, id.toString());
            done =
                    record.isEmpty()
                            || records.put(
                                    KIND, id.toString(), record.get().version(), NOTHING_LEFT);
        } while (!done);
    }

    public Optional<RegisteredPerson> find(PersonId id) {
        return records.get(KIND, id.toString()).flatMap(this::read);
    }

    /**
     * Registers somebody. The same person again under the same id changes nothing.
     *
     * @throws CommandRejected when somebody else has the id
     */
    public RegisteredPerson register(PersonId id, PersonDetails details) {
        Optional<RegisteredPerson> before = find(id);
        if (before.isEmpty() && put(id, RecordStore.NEW, details)) {
            return new RegisteredPerson(id, 1, details);
        }
        return before.or(() -> find(id))
                .filter(it -> it.details().equals(details))
                .orElseThrow(() -> new CommandRejected(new PersonIdTaken(id)));
    }

    /**
     * Puts other details in the place of what was registered.
     *
     * @param seen the versions that the change is meant for; any when empty
     * @throws CommandRejected when there is no such person, or it is at another version
     */
    public RegisteredPerson change(PersonId id, PersonDetails details, Optional<Set<Long>> seen) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            RegisteredPerson now =
                    find(id).orElseThrow(() -> new CommandRejected(new UnknownPerson(id)));
            if (seen.filter(it -> !it.contains(now.version())).isPresent()) {
                throw new CommandRejected(new PersonChangedMeanwhile(id));
            }
            if (put(id, now.version(), details)) {
                return new RegisteredPerson(id, now.version() + 1, details);
            }
        }
        throw new CommandRejected(new PersonChangedMeanwhile(id));
    }

    /**
     * Those whose name or address has words that begin like all the words looked for, in order of
     * name by the Danish alphabet.
     */
    public List<RegisteredPerson> search(String query) {
        NameSearch search = NameSearch.of(query);
        Collator alphabet = Collator.getInstance(Locale.of("da", "DK"));
        return everybody().stream()
                .filter(it -> search.finds(it.details()))
                .sorted(
                        Comparator.comparing(
                                        (RegisteredPerson it) -> it.details().name().value(),
                                        alphabet)
                                .thenComparing(it -> it.id().value()))
                .toList();
    }

    /**
     * Whom each of some written names may mean, those with the best reason first; nobody for a name
     * that is like no other.
     */
    public Map<String, List<Likeness>> like(Collection<String> written) {
        List<RegisteredPerson> all = written.isEmpty() ? List.of() : everybody();
        Map<String, List<Likeness>> found = new LinkedHashMap<>();
        for (String name : written) {
            found.put(
                    name,
                    all.stream()
                            .flatMap(it -> likeness(name, it).stream())
                            .sorted(Comparator.comparing(Likeness::reason))
                            .toList());
        }
        return found;
    }

    private static Optional<Likeness> likeness(String written, RegisteredPerson person) {
        return NameLikeness.between(written, person.details().name().value())
                .map(it -> new Likeness(person, it));
    }

    private List<RegisteredPerson> everybody() {
        List<RegisteredPerson> all = new ArrayList<>();
        List<StoredRecord> batch = records.list(KIND, "", BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(it -> read(it).ifPresent(all::add));
            batch = records.list(KIND, batch.getLast().key(), BATCH);
        }
        return all;
    }

    /** Whoever has no key any more is nobody. */
    private Optional<RegisteredPerson> read(StoredRecord record) {
        PersonId id = new PersonId(UUID.fromString(record.key()));
        return keys.of(id)
                .map(key -> PersonSeal.opened(record.body(), key, id))
                .map(plain -> json.readValue(plain, PersonDetails.class))
                .map(details -> new RegisteredPerson(id, record.version(), details));
    }

    private boolean put(PersonId id, long version, PersonDetails details) {
        byte[] plain = json.writeValueAsBytes(details);
        return records.put(
                KIND, id.toString(), version, PersonSeal.sealed(plain, keys.made(id), id));
    }
}
