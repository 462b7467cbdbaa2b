package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same notes as text, in Word and as PDF: the same groups, questions and contributions. */
class OtherFormatsTest {

    record Notes(String name, String text) {
        @Override
        public String toString() {
            return name;
        }

        Draft asText() {
            return read("text", text.getBytes(StandardCharsets.UTF_8));
        }

        Draft inWord() {
            return read("word", WordCopy.of(text, asText()));
        }

        Draft printed() {
            return read("printed", PrintedCopy.of(text));
        }

        private static Draft read(String name, byte[] content) {
            return MinutesReader.read(name, content).orThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void in_word(Notes notes) {
        assertThat(said(notes.asText())).isNotEmpty();
        assertThat(said(notes.inWord())).isEqualTo(said(notes.asText()));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void as_pdf(Notes notes) {
        assertThat(said(notes.printed())).isEqualTo(said(notes.asText()));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void a_page_is_said_of_what_is_printed(Notes notes) {
        assertThat(notes.printed().homes())
                .flatExtracting(Home::spans)
                .allMatch(it -> it.page().isPresent());
    }

    private static List<String> said(Draft draft) {
        return draft.sections().stream()
                .map(
                        it ->
                                "%s %s %s: %s %s"
                                        .formatted(
                                                it.type(),
                                                it.number().map(String::valueOf).orElse(""),
                                                it.title(),
                                                it.contributions().stream()
                                                        .map(OtherFormatsTest::said)
                                                        .toList(),
                                                it.listItems().stream()
                                                        .map(Passage::text)
                                                        .toList()))
                .toList();
    }

    private static String said(Contribution contribution) {
        return contribution.text() + contribution.subItems().stream().map(Passage::text).toList();
    }

    static Stream<Notes> notes() {
        Path documents = Path.of(System.getProperty("medspor.shared", "")).resolve("documents");
        Stream<Path> real = Files.isDirectory(documents) ? files(documents) : Stream.of();
        return Stream.concat(files(Path.of("src/test/resources/twins")), real)
                .filter(it -> !it.toString().endsWith(".json"))
                .map(it -> new Notes(it.getFileName().toString(), content(it)));
    }

    private static Stream<Path> files(Path directory) {
        try (var files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
