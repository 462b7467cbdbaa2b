package dk.medspor.search;

import static dk.medspor.search.SearchedTown.MEETING;
import static dk.medspor.search.SearchedTown.OTHER;
import static dk.medspor.search.SearchedTown.OWN;
import static dk.medspor.search.SearchedTown.body;
import static dk.medspor.search.SearchedTown.concluded;
import static dk.medspor.search.SearchedTown.confidential;
import static dk.medspor.search.SearchedTown.item;
import static dk.medspor.search.SearchedTown.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.medspor.people.ErasureEvent.ErasureCarriedOut;
import dk.medspor.people.ErasureId;
import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir Path data;
    @TempDir Path files;
    private SearchedTown town;

    @BeforeEach
    void build() {
        town = new SearchedTown(data, new TownLog("a"));
        town.log.add(
                body(OWN, "LMU Vest"),
                body(OTHER, "LMU Øst"),
                meeting("Ordinært møde"),
                item(1, "Trivsel", "Om det psykiske arbejdsmiljø på plejehjemmet"),
                item(2, "Personalesag", "Om en advarsel"),
                concluded(2, "Advarslen blev drøftet"),
                confidential(2, "Handler om en advarsel til en medarbejder"));
    }

    @AfterEach
    void end() {
        town.close();
    }

    @Test
    void finds_what_a_document_says_and_where_it_stands() {
        try (var index = town.index(files)) {
            Hit hit = town.found(index, "miljøet").getFirst();

            assertThat(hit.kind()).isEqualTo(SearchKind.AGENDA_ITEM);
            assertThat(hit.where()).isEqualTo(Whereabouts.at(MEETING.value(), Optional.of(1)));
            assertThat(hit.owner()).isEqualTo(OWN);
            assertThat(hit.heading()).containsExactly(new Fragment("Trivsel", false));
            assertThat(hit.snippet())
                    .containsExactly(
                            new Fragment("Om det psykiske ", false),
                            new Fragment("arbejdsmiljø", true),
                            new Fragment(" på plejehjemmet", false));
            assertThat(town.found(index, "\"psykisk arbejdsmiljø\" plejehjem")).hasSize(1);
            assertThat(town.found(index, "\"arbejdsmiljø psykisk\"")).isEmpty();
            assertThat(town.found(index, "81.38.06-P35-10-19")).hasSize(1);
        }
    }

    @Test
    void words_of_a_confidential_item_are_found_by_its_members_alone() {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "advarsel", OWN)).hasSize(1);
            assertThat(town.found(index, "advarsel")).isEmpty();
            assertThat(town.found(index, "advarsel", OTHER)).isEmpty();
            assertThat(town.found(index, "møde", OTHER)).hasSize(1);
        }
    }

    @Test
    void who_may_read_of_own_bodies_finds_nothing_of_others() {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "lmu", Optional.of(Set.of(OTHER))))
                    .extracting(Hit::owner)
                    .containsExactly(OTHER);
            assertThat(town.found(index, "trivsel", Optional.of(Set.of(OTHER)))).isEmpty();
            assertThat(town.found(index, "trivsel", Optional.of(Set.of()))).isEmpty();
            assertThat(town.found(index, "trivsel", Optional.of(Set.of(OWN)))).hasSize(1);
        }
    }

    @Test
    void a_document_that_says_something_else_is_found_by_that_alone() {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "drøftet", OWN)).hasSize(1);

            town.log.add(concluded(2, "Sagen er henlagt"));

            assertThat(town.found(index, "henlagt", OWN)).hasSize(1);
            assertThat(town.found(index, "drøftet", OWN)).isEmpty();
        }
    }

    @Test
    void goes_on_from_where_it_was_kept_when_it_was_cut_short(@TempDir Path cut)
            throws IOException {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "trivsel")).hasSize(1);
        }
        try (var index = town.index(files)) {
            town.log.add(item(3, "Vikarer", "Om vikarpuljen"), concluded(1, "Der måles igen"));
            assertThat(town.found(index, "vikar")).hasSize(1);
            copy(files, cut);
        }

        try (var standing = IndexFiles.open(cut, it -> true)) {
            assertThat(standing.found()).map(IndexMark::position).hasValue(6L);
        }
        try (var index = town.index(cut)) {
            assertThat(town.found(index, "vikar")).hasSize(1);
            assertThat(town.found(index, "måles")).hasSize(1);
            assertThat(town.found(index, "trivsel")).hasSize(1);
            assertThat(index.position()).isEqualTo(town.log.head());
        }
    }

    @Test
    void damaged_files_are_thrown_away() throws IOException {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "trivsel")).hasSize(1);
        }
        for (Path file : files(files)) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 40) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }

        try (var index = town.index(files)) {
            assertThat(town.found(index, "trivsel")).hasSize(1);
        }
    }

    @Test
    void the_index_of_another_log_is_thrown_away(@TempDir Path others) {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "vest")).hasSize(1);
        }
        try (var another = new SearchedTown(others, new TownLog("b"))) {
            another.log.add(body(OWN, "LMU Nord"));
            another.log.add(body(OTHER, "LMU Syd"), meeting("Møde"), item(1, "A", "B"));
            another.log.add(item(2, "C", "D"), concluded(1, "E"), concluded(2, "F"));
            try (var index = another.index(files)) {
                assertThat(another.found(index, "vest")).isEmpty();
                assertThat(another.found(index, "nord")).hasSize(1);
            }
        }
    }

    @Test
    void nothing_of_what_is_forgotten_stays_in_any_file() throws IOException {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "drøftet", OWN)).hasSize(1);
        }
        try (var index = town.index(files)) {
            assertThat(town.found(index, "drøftet", OWN)).hasSize(1);
            List<Path> before = files(files);
            town.log.add(concluded(2, "▒▒▒"));
            assertThat(town.found(index, "drøftet", OWN)).isEmpty();

            town.log.add(new ErasureCarriedOut(new ErasureId(UUID.randomUUID())));

            await().untilAsserted(
                            () -> {
                                assertThat(index.position()).isEqualTo(town.log.head());
                                assertThat(files(files)).doesNotContainAnyElementsOf(data(before));
                            });
            assertThat(town.found(index, "trivsel")).hasSize(1);
        }
    }

    /** The files of an index but its lock. */
    private static List<Path> data(List<Path> files) {
        return files.stream().filter(it -> !it.endsWith("write.lock")).toList();
    }

    @Test
    void what_this_node_has_forgotten_itself_is_not_forgotten_twice() {
        var erasure = new ErasureId(UUID.randomUUID());
        try (var index = town.index(files)) {
            index.forget(List.of(erasure));
            assertThat(town.found(index, "trivsel")).hasSize(1);
            town.log.add(new ErasureCarriedOut(erasure));
            index.await(town.log.head());

            assertThat(index.status().building()).isFalse();
            assertThat(town.found(index, "trivsel")).hasSize(1);
        }
    }

    @Test
    void two_do_not_write_into_one_directory() {
        try (var index = town.index(files)) {
            assertThat(town.found(index, "trivsel")).hasSize(1);

            assertThatThrownBy(() -> town.index(files)).isInstanceOf(StorageFailure.class);
            assertThat(town.found(index, "trivsel")).hasSize(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.toList();
        }
    }
}
