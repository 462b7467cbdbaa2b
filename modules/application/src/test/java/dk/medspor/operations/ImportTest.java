package dk.medspor.operations;

import static dk.medspor.operations.Terminal.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of notes becomes meetings, as far as the notes leave no doubt. */
class ImportTest {

    private static final String MINUTES =
            """
            Referat af møde i HMU
            Dato: 4. marts 2024
            Tid: kl. 9.00 - 11.30
            Sted: Havnen

            Punkt 1: Reb

            Beslutning
            Godkendt.
            """;

    @TempDir Path parent;
    private final Terminal terminal = new Terminal();
    private final UUID body = UUID.randomUUID();
    private Path data;
    private Path notes;

    @BeforeEach
    void a_body_and_notes() throws IOException {
        data = parent.resolve("data");
        notes = Files.createDirectories(parent.resolve("notes"));
        Path year = Files.createDirectories(notes.resolve("2024"));
        try (EmbeddedStores stores = open()) {
            BodyLog.establish(stores.commits(), body, "LMU Havnen");
        }
        Files.writeString(year.resolve("marts.txt"), MINUTES);
        Files.writeString(year.resolve("marts-igen.txt"), MINUTES);
        Files.writeString(year.resolve("løst.md"), "# Temadag\n\n## Gruppe 1\n\n- Ro\n");
        Files.write(year.resolve("billede.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    }

    @Test
    void records_what_leaves_no_doubt_and_nothing_twice() {
        long before = head();

        assertThat(imported()).isEqualTo(Operations.NOT_SOUND);

        assertThat(terminal.out())
                .contains("100 %")
                .containsPattern("recorded +\\S+marts-igen.txt: ")
                .containsPattern("there already +\\S+marts.txt: ")
                .containsPattern(
                        "to be looked through +\\S+løst.md: The notes name no meeting with a date")
                .containsPattern("refused +\\S+billede.png: ")
                .contains("1 recorded, 1 there already, 1 to be looked through, 1 refused.");
        assertThat(terminal.out().lines().filter(it -> it.contains("marts")))
                .hasSize(2)
                .extracting(it -> it.substring(it.lastIndexOf(' ')))
                .containsOnly(meeting());
        assertThat(head()).isGreaterThan(before);
        try (EmbeddedStores stores = open()) {
            assertThat(stores.blobs().list("", 9)).hasSize(1);
        }
    }

    @Test
    void a_directory_that_is_not_there_is_told_in_a_sentence() {
        var nowhere = notes.resolve("nowhere").toString();

        assertThat(terminal.run("import", nowhere, "--body", body.toString(), at(data)))
                .isEqualTo(3);

        assertThat(terminal.errors()).contains("is no directory.").doesNotContain("\tat ");
    }

    @Test
    void a_body_is_asked_for() {
        assertThat(terminal.run("import", notes.toString(), at(data))).isEqualTo(2);
        assertThat(terminal.errors()).contains("--body");
    }

    private int imported() {
        return terminal.run("import", notes.toString(), "--body", body.toString(), at(data));
    }

    /** The one meeting that is in the log. */
    private String meeting() {
        try (EmbeddedStores stores = open()) {
            return stores.commits().read(0, 99).stream()
                    .flatMap(it -> it.events().stream())
                    .filter(it -> it.type().equals("MeetingImported"))
                    .map(it -> " " + it.stream())
                    .collect(Collectors.joining());
        }
    }

    private long head() {
        try (EmbeddedStores stores = open()) {
            return stores.commits().head().position();
        }
    }

    private EmbeddedStores open() {
        return EmbeddedStores.open(data, Clock.systemUTC());
    }
}
