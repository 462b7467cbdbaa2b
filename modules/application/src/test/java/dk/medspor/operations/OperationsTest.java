package dk.medspor.operations;

import static dk.medspor.operations.Terminal.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    private static final int EVENTS = 5;

    @TempDir Path parent;
    private final Terminal terminal = new Terminal();
    private Path data;
    private Path backup;
    private String head;

    @BeforeEach
    void a_log() {
        data = parent.resolve("data");
        backup = parent.resolve("backup");
        try (EmbeddedStores stores = open(data)) {
            for (int sequence = 0; sequence < EVENTS; sequence++) {
                stores.commits().append(commit(sequence));
            }
            head = HexFormat.of().formatHex(stores.commits().head().hash());
        }
    }

    @Test
    void a_sound_log_is_told_with_its_head() {
        assertThat(terminal.run("verify", at(data))).isZero();

        assertThat(terminal.out())
                .contains("100 %")
                .contains("5 commits with 5 events are sound.")
                .contains(head);
    }

    @Test
    void a_broken_log_is_told_with_the_place() throws Exception {
        flipOneBitOf("payload 3");

        assertThat(terminal.run("verify", at(data))).isEqualTo(Operations.NOT_SOUND);

        assertThat(terminal.out()).contains("The log breaks at position 3: CHECKSUM");
    }

    @Test
    void a_content_that_is_not_what_was_put_is_told() throws Exception {
        String sha256 = put("the note");
        put("the minutes");
        assertThat(terminal.run("verify", at(data))).isZero();
        assertThat(terminal.out()).contains("2 contents are sound.");

        try (Stream<Path> files = Files.walk(data.resolve("blobs"))) {
            Files.writeString(
                    files.filter(it -> it.toString().contains(sha256)).findFirst().orElseThrow(),
                    "another!");
        }

        assertThat(terminal.run("verify", at(data))).isEqualTo(Operations.NOT_SOUND);
        assertThat(terminal.out())
                .contains("The content " + sha256 + " is not what was put.")
                .contains("1 contents are sound.");
    }

    @Test
    void a_content_that_the_log_names_and_that_is_gone_is_told_with_the_first_place()
            throws Exception {
        String kept = put("the note");
        String gone = put("the minutes");
        try (EmbeddedStores stores = open(data)) {
            List.of(kept, gone, gone).forEach(it -> BodyLog.nameAttachment(stores.commits(), it));
        }
        assertThat(terminal.run("verify", at(data))).isZero();
        assertThat(terminal.out()).doesNotContain("is gone");

        try (EmbeddedStores stores = open(data)) {
            stores.blobs().delete(gone);
        }

        assertThat(terminal.run("verify", at(data))).isEqualTo(Operations.NOT_SOUND);
        assertThat(terminal.out())
                .contains("The content " + gone + " is gone, which the event at position 6 names.")
                .doesNotContain(kept);
    }

    private String put(String content) throws IOException {
        try (EmbeddedStores stores = open(data)) {
            return stores.blobs()
                    .put(new ByteArrayInputStream(content.getBytes(UTF_8)), "text/plain")
                    .sha256();
        }
    }

    @Test
    void a_backup_is_restored_with_the_same_head() {
        assertThat(terminal.run("backup", backup.toString(), at(data))).isZero();
        Path restored = parent.resolve("restored");
        assertThat(terminal.run("restore", backup.toString(), at(restored))).isZero();

        assertThat(terminal.out()).contains("up to position 4");
        try (EmbeddedStores stores = open(restored)) {
            assertThat(HexFormat.of().formatHex(stores.commits().head().hash())).isEqualTo(head);
        }
    }

    @Test
    void a_directory_in_use_can_be_backed_up_but_not_verified() {
        try (EmbeddedStores _ = open(data)) {
            assertThat(terminal.run("backup", backup.toString(), at(data))).isZero();
            assertThat(terminal.run("verify", at(data))).isEqualTo(3);
        }
        assertThat(terminal.errors()).contains("in use by another Medspor").doesNotContain("\tat ");
    }

    @Test
    void a_broken_backup_is_not_restored() throws Exception {
        flipOneBitOf("payload 2");
        terminal.run("backup", backup.toString(), at(data));
        Path restored = parent.resolve("restored");

        assertThat(terminal.run("restore", backup.toString(), at(restored)))
                .isEqualTo(Operations.NOT_SOUND);

        assertThat(restored).doesNotExist();
    }

    @Test
    void nothing_is_restored_over_a_data_directory() {
        terminal.run("backup", backup.toString(), at(data));

        assertThat(terminal.run("restore", backup.toString(), at(data))).isEqualTo(3);

        assertThat(terminal.errors()).contains("is not empty");
    }

    @Test
    void a_missing_directory_is_told_and_not_made() {
        Path missing = parent.resolve("missing");

        assertThat(terminal.run("verify", at(missing))).isEqualTo(3);

        assertThat(terminal.errors()).contains("holds no log of Medspor");
        assertThat(missing).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "verfy, Did you mean: verify",
        "backup, Usage: java -jar medspor.jar backup",
        "verify --nonsense, Usage: java -jar medspor.jar verify"
    })
    void what_is_not_understood_is_answered_by_what_would_be(String command, String answer) {
        assertThat(terminal.run(command.split(" "))).isEqualTo(2);

        assertThat(terminal.errors()).contains(answer);
    }

    @Test
    void settings_of_the_application_are_no_command() {
        assertThat(Operations.areMeantBy()).isFalse();
        assertThat(Operations.areMeantBy("--server.port=0", "verify")).isFalse();
        assertThat(Operations.areMeantBy("verify")).isTrue();
        assertThat(Operations.areMeantBy("--help")).isTrue();
    }

    private static EmbeddedStores open(Path directory) {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }

    private static NewCommit commit(int sequence) {
        return NewCommit.of(
                CommitCommand.NONE,
                List.of(
                        new CommitEvent(
                                UUID.randomUUID().toString(),
                                "stream",
                                "Thing",
                                sequence,
                                "Noted",
                                "",
                                Instant.EPOCH,
                                ("payload " + sequence).getBytes(StandardCharsets.UTF_8),
                                new byte[0])));
    }

    private void flipOneBitOf(String content) throws Exception {
        Path log = data.resolve("log.db");
        int at = Files.readString(log, StandardCharsets.ISO_8859_1).indexOf(content);
        assertThat(at).isPositive();
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.seek(at);
            int before = file.read();
            file.seek(at);
            file.write(before ^ 1);
        }
    }
}
