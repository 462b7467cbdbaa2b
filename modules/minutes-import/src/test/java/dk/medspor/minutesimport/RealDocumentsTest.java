package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real documents that the rules are for. They are not in the repository: names are in them. */
class RealDocumentsTest {

    private static final Path SHARED = Path.of(System.getProperty("medspor.shared", ""));
    private static final Path DOCUMENTS = SHARED.resolve("documents");

    @BeforeAll
    static void are_there() {
        if (!Files.isDirectory(DOCUMENTS)) {
            var absent = "The real documents are not there, they were not checked: " + DOCUMENTS;
            System.out.println(absent);
            abort(absent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "004"})
    void equals_its_gold(String number) throws IOException {
        var document = named(number);
        var gold = document.getFileName().toString().replace(".txt", ".json");

        Gold.assertEqual(read(document), Gold.read(SHARED.resolve("gold").resolve(gold)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_one_home_for_everything_and_says_where(Path document) throws IOException {
        Coverage.assertComplete(Files.readString(document), read(document));
        Coverage.assertReproduced(Files.readString(document), read(document));
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_read_without_an_error(Path document) {
        assertThatCode(() -> read(document)).doesNotThrowAnyException();
    }

    private static Draft read(Path document) throws IOException {
        var file = document.getFileName().toString();
        var draft = MinutesReader.read(file, Files.readAllBytes(document)).orThrow();
        assertThat(draft.source().fileName()).isEqualTo(file);
        return draft;
    }

    private static Path named(String number) {
        return all().filter(file -> file.getFileName().toString().startsWith(number + "_"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Path> all() {
        try (var files = Files.list(DOCUMENTS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
