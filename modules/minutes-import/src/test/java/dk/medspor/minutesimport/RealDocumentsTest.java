package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real documents that the rules are for. They are not in the repository: names are in them. */
class RealDocumentsTest {

    private static final Path SHARED = Path.of(System.getProperty("medspor.shared", ""));
    private static final Path DOCUMENTS = SHARED.resolve("documents");

    private static final String ABSENT =
            "The real documents were not there and were not checked: " + DOCUMENTS;

    @BeforeAll
    static void says_so_when_they_are_not_there() {
        if (!Files.isDirectory(DOCUMENTS)) {
            System.out.println(ABSENT);
        }
    }

    @BeforeEach
    void is_skipped_without_them() {
        assumeTrue(Files.isDirectory(DOCUMENTS), ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void equals_its_gold(String number) throws IOException {
        var document = named(number);

        Gold.assertEqual(read(document), gold(document));
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_one_home_for_everything_and_says_where(Path document) throws IOException {
        Coverage.assertComplete(Files.readString(document), read(document));
        Coverage.assertReproduced(Files.readString(document), read(document));
    }

    @ParameterizedTest
    @MethodSource("all")
    void counts_what_was_said_as_its_gold_does(Path document) throws IOException {
        var counts = gold(document).json().path("counts");
        var sections = read(document).sections();
        var said = sections.stream().flatMap(section -> section.contributions().stream()).toList();

        assertThat(said).hasSize(counts.path("contributions").asInt());
        assertThat(said.stream().mapToInt(contribution -> contribution.subItems().size()).sum())
                .isEqualTo(counts.path("subItems").asInt());
        assertThat(sections.stream().mapToInt(section -> section.listItems().size()).sum())
                .isEqualTo(counts.path("slideListItems").asInt());
    }

    private static Draft read(Path document) throws IOException {
        var file = document.getFileName().toString();
        var draft = MinutesReader.read(file, Files.readAllBytes(document)).orThrow();
        assertThat(draft.source().fileName()).isEqualTo(file);
        return draft;
    }

    private static Gold gold(Path document) throws IOException {
        var file = document.getFileName().toString().replace(".txt", ".json");
        return Gold.read(SHARED.resolve("gold").resolve(file));
    }

    private static Path named(String number) {
        return all().filter(file -> file.getFileName().toString().startsWith(number + "_"))
                .findFirst()
                .orElseThrow();
    }

    /** Without the documents one stands for all, so that the tests are seen to be skipped. */
    private static Stream<Path> all() {
        if (!Files.isDirectory(DOCUMENTS)) {
            return Stream.of(DOCUMENTS);
        }
        try (var files = Files.list(DOCUMENTS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
