package dk.medspor.operations;

import static dk.medspor.operations.Terminal.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.RecordStore.StoredRecord;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class KeptCheckpointsTest {

    @TempDir Path parent;
    private final Terminal terminal = new Terminal();
    private Path data;
    private Path kept;
    private String key;

    @BeforeEach
    void a_log_with_a_checkpoint_that_was_kept() throws IOException {
        data = parent.resolve("data");
        kept = parent.resolve("checkpoint-000000000003.txt");
        key = filled(data, "a", "b", "c");
    }

    @Test
    void a_log_that_has_grown_is_as_the_checkpoint_says() throws IOException {
        Path first = kept;
        kept = parent.resolve("later.txt");
        filled(data, "d");

        assertThat(terminal.run("verify", at(data), "--checkpoint", first.toString())).isZero();
        assertThat(terminal.out()).contains("checkpoint-000000000003.txt: HOLDS");
    }

    @Test
    void a_log_that_was_cut_short_is_told() throws IOException {
        assertTold("CUT_SHORT", "a", "b");
    }

    @Test
    void a_log_that_was_rewritten_with_new_hashes_is_told() throws IOException {
        assertTold("REWRITTEN", "a", "x", "c");
    }

    @Test
    void without_the_trusted_key_a_foreign_log_says_that_nobody_signed() throws IOException {
        Path first = kept;
        kept = parent.resolve("other.txt");
        Path other = parent.resolve("other");
        filled(other, "a", "b", "c");

        assertThat(terminal.run("verify", at(other), "--checkpoint", first.toString()))
                .isEqualTo(Operations.NOT_SOUND);
        assertThat(terminal.out()).contains("NOT_SIGNED");
    }

    @Test
    void whoever_knows_the_old_key_only_trusts_what_its_successor_signed() throws IOException {
        try (EmbeddedStores stores = EmbeddedStores.open(data, Clock.systemUTC())) {
            var keys = new CheckpointKeys(stores.keys(), EventJson.mapper(), Clock.systemUTC());
            var checkpoints = new Checkpoints(stores.commits(), keys);
            checkpoints.rotate();
            Files.writeString(kept, checkpoints.current().published());
        }

        assertThat(terminal.run("verify", at(data), "--checkpoint", kept.toString(), "--key", key))
                .isZero();
        assertThat(terminal.out()).contains("HOLDS");
    }

    /** As a build that kept no handovers left it. */
    @Test
    void whoever_knows_a_key_from_before_handovers_were_kept_is_told_what_to_do() throws Exception {
        String verifier = withoutHandover();
        String[] verify = {"verify", at(data), "--checkpoint", kept.toString(), "--key", key};

        assertThat(terminal.run(verify)).isEqualTo(Operations.NOT_SOUND);
        assertThat(terminal.out())
                .contains("NOT_SIGNED")
                .contains("No handover is kept to the key " + verifier)
                .contains("--key OLD --key THIS");
        Terminal danish = new Terminal("da_DK.UTF-8");
        danish.run(verify);
        assertThat(danish.out()).contains("IKKE UNDERSKREVET").contains("Ingen overdragelse");

        Terminal both = new Terminal();
        assertThat(
                        both.run(
                                "verify",
                                at(data),
                                "--checkpoint",
                                kept.toString(),
                                "--key",
                                key,
                                "--key",
                                verifier))
                .isZero();
        assertThat(both.out()).contains("HOLDS").doesNotContain("No handover");
    }

    /** Answers the key that signs since. */
    private String withoutHandover() throws Exception {
        try (EmbeddedStores stores = EmbeddedStores.open(data, Clock.systemUTC())) {
            var keys = new CheckpointKeys(stores.keys(), EventJson.mapper(), Clock.systemUTC());
            new Checkpoints(stores.commits(), keys).rotate();
            StoredRecord stored = stores.keys().list("checkpoint-keys", "", 9).getLast();
            ObjectNode bare = (ObjectNode) EventJson.mapper().readTree(stored.body());
            bare.remove("handover");
            stores.keys()
                    .put(
                            "checkpoint-keys",
                            stored.key(),
                            stored.version(),
                            EventJson.mapper().writeValueAsBytes(bare));
            var checkpoints = new Checkpoints(stores.commits(), keys);
            Files.writeString(kept, checkpoints.current().published());
            return keys.all().getLast().verifier().text();
        }
    }

    @Test
    void what_is_no_checkpoint_and_what_is_no_file_is_told() throws IOException {
        Files.writeString(kept, "fire");
        assertThat(terminal.run("verify", at(data), "--checkpoint", kept.toString()))
                .isEqualTo(Operations.NOT_SOUND);
        assertThat(terminal.out()).contains("an empty line stands before the signatures");

        assertThat(terminal.run("verify", at(data), "--checkpoint", "nowhere.txt")).isEqualTo(2);
        assertThat(terminal.errors()).contains("nowhere.txt cannot be read");
    }

    private void assertTold(String finding, String... contents) throws IOException {
        Path first = kept;
        kept = parent.resolve("other.txt");
        Path other = parent.resolve("other");
        filled(other, contents);

        int exit =
                terminal.run("verify", at(other), "--checkpoint", first.toString(), "--key", key);

        assertThat(exit).isEqualTo(Operations.NOT_SOUND);
        assertThat(terminal.out()).contains("are sound.").contains(first + ": " + finding);
    }

    /** Records, keeps a checkpoint and answers the key that signed it. */
    private String filled(Path directory, String... contents) throws IOException {
        try (EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC())) {
            for (String content : contents) {
                stores.commits().append(NotedCommit.of(content));
            }
            var keys = new CheckpointKeys(stores.keys(), EventJson.mapper(), Clock.systemUTC());
            Files.writeString(kept, new Checkpoints(stores.commits(), keys).current().published());
            return keys.all().getLast().verifier().text();
        }
    }
}
