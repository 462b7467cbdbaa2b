package dk.medspor.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Protected;
import dk.medspor.kernel.Rejection;
import dk.medspor.people.PersonRejection.PersonChangedMeanwhile;
import dk.medspor.people.PersonRejection.PersonIdTaken;
import dk.medspor.people.PersonRejection.UnknownPerson;
import dk.medspor.storage.RecordStore.StoredRecord;
import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PeopleTest {

    private static final PersonId AASE = new PersonId(new UUID(0, 1));
    private static final PersonId OTHER = new PersonId(new UUID(0, 2));

    @TempDir Path directory;
    private Stores stores;
    private People people;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        people = new People(stores.records(), stores.keys(), JsonMapper.shared());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void whoever_is_registered_is_found_as_registered() {
        people.register(AASE, person("Åse Møller"));

        assertThat(people.knows(AASE)).isTrue();
        assertThat(people.knows(OTHER)).isFalse();
        assertThat(people.find(AASE)).contains(new RegisteredPerson(AASE, 1, person("Åse Møller")));
    }

    @Test
    void nothing_of_a_person_is_stored_in_plain() {
        people.register(AASE, person("Åse Møller"));

        StoredRecord stored = stores.records().list("person", "", 1).getFirst();
        assertThat(new String(stored.body(), UTF_8)).doesNotContain("Møller", "skovby");
        assertThat(person("Åse Møller").toString()).doesNotContain("Møller", "skovby");
    }

    @Test
    void without_the_key_nobody_is_found_and_another_key_opens_nothing() {
        people.register(AASE, person("Åse Møller"));
        people.register(OTHER, person("Bo Ek"));
        byte[] bos = stores.records().get("person", OTHER.toString()).orElseThrow().body();
        stores.records().put("person", AASE.toString(), 1, bos);

        assertThatThrownBy(() -> people.find(AASE)).isInstanceOf(BrokenPersonRecord.class);

        stores.keys().delete(PersonKeys.KIND, AASE.toString(), 1);
        assertThat(people.find(AASE)).isEmpty();
        assertThat(people.search("")).hasSize(1);
    }

    @Test
    void the_same_person_again_changes_nothing_but_another_one_is_refused() {
        people.register(AASE, person("Åse Møller"));

        assertThat(people.register(AASE, person("Åse Møller")).version()).isEqualTo(1);
        assertRefused(() -> people.register(AASE, person("Bo Ek")), new PersonIdTaken(AASE));
    }

    @Test
    void a_change_is_made_to_what_was_seen_only() {
        people.register(AASE, person("Åse Møller"));

        assertThat(change("Åse Vad", Optional.of(Set.of(1L))).version()).isEqualTo(2);
        assertRefused(
                () -> change("Åse Ek", Optional.of(Set.of(1L))), new PersonChangedMeanwhile(AASE));
        assertThat(change("Åse Ek", Optional.empty()).version()).isEqualTo(3);
        assertRefused(
                () -> people.change(OTHER, person("Bo"), Optional.empty()),
                new UnknownPerson(OTHER));
    }

    @ParameterizedTest
    @CsvSource({
        "Åse Møller, åse, true",
        "Åse Møller, AASE, true",
        "Aase Møller, Å, true",
        "Åse Møller, ase, false",
        "Åse Møller, mø, true",
        "Åse Møller, mo, false",
        "Åse Møller-Vad, vad, true",
        "Åse Møller-Vad, va møl, true",
        "Åse Møller, øller, false",
        "René Ægidius, rene æ, true",
        "René Ægidius, René, true",
        "Bo Ek, skovby, true",
        "Bo Ek, '  ', true"
    })
    void names_are_found_by_the_beginnings_of_their_words(
            String name, String query, boolean found) {
        people.register(AASE, person(name));

        assertThat(people.search(query).isEmpty()).isEqualTo(!found);
    }

    @Test
    void names_are_in_the_order_of_the_danish_alphabet() {
        List<String> names = List.of("Zenia", "Ærø", "Østen", "Åse");
        for (int i = 0; i < names.size(); i++) {
            people.register(new PersonId(new UUID(0, 9L - i)), person(names.get(i)));
        }

        assertThat(people.search(""))
                .extracting(it -> it.details().name().value())
                .isEqualTo(names);
    }

    private RegisteredPerson change(String name, Optional<Set<Long>> seen) {
        return people.change(AASE, person(name), seen);
    }

    private static void assertRefused(ThrowingCallable work, Rejection reason) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CommandRejected.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static PersonDetails person(String name) {
        return new PersonDetails(
                Protected.text(name),
                Optional.of(Protected.text("post@skovby.example")),
                Optional.empty(),
                Optional.of(Protected.text("Sekretariatets liste")));
    }
}
