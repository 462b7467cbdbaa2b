package dk.medspor.audit.checkpoint;

import static dk.medspor.audit.checkpoint.CheckpointFinding.CUT_SHORT;
import static dk.medspor.audit.checkpoint.CheckpointFinding.HOLDS;
import static dk.medspor.audit.checkpoint.CheckpointFinding.NOT_SIGNED;
import static dk.medspor.audit.checkpoint.CheckpointFinding.REWRITTEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.audit.checkpoint.CheckpointKeys.KnownKey;
import dk.medspor.audit.checkpoint.CheckpointKeys.Takeover;
import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.RecordStore;
import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckpointsTest {

    @TempDir Path directory;
    private Stores stores;
    private CheckpointKeys keys;
    private Checkpoints checkpoints;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory.resolve("data"), Clock.systemUTC());
        keys = new CheckpointKeys(stores.keys(), JsonMapper.shared(), Clock.systemUTC());
        checkpoints = new Checkpoints(stores.commits(), keys);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void what_was_signed_holds_also_when_the_log_has_grown() {
        record(stores, "a", "b");
        String early = checkpoints.current().published();
        record(stores, "c");

        assertThat(checkpoints.check(early)).isEqualTo(HOLDS);
        assertThat(checkpoints.check(checkpoints.current().published())).isEqualTo(HOLDS);
        assertThat(checkpoints.at(1).published()).isEqualTo(early);
    }

    @Test
    void an_empty_log_has_a_checkpoint_that_holds_for_ever() {
        String empty = checkpoints.current().published();
        record(stores, "a");

        assertThat(read(SignedNote.parse(empty)).events()).isZero();
        assertThat(checkpoints.check(empty)).isEqualTo(HOLDS);
    }

    @Test
    void a_log_that_ends_earlier_was_cut_short() {
        record(stores, "a", "b");
        SignedNote published = checkpoints.current();

        try (Stores shorter = other("shorter")) {
            record(shorter, "a");
            assertThat(checkOf(shorter, published)).isEqualTo(CUT_SHORT);
        }
    }

    @Test
    void a_log_of_the_same_length_with_another_chain_was_rewritten() {
        record(stores, "a", "b");
        SignedNote published = checkpoints.current();

        try (Stores rewritten = other("rewritten")) {
            record(rewritten, "a", "x");
            assertThat(checkOf(rewritten, published)).isEqualTo(REWRITTEN);
        }
    }

    @Test
    void a_forged_checkpoint_is_not_signed() {
        record(stores, "a");
        String note = checkpoints.current().published();
        SigningKey foreign = SigningKey.fresh(keys.current().verifier().name());
        String forged = SignedNote.by(List.of(foreign), SignedNote.parse(note).text()).published();

        assertThat(checkpoints.check(forged)).isEqualTo(NOT_SIGNED);
        assertThat(checkpoints.check(note.replaceFirst("\n1\n", "\n0\n"))).isEqualTo(NOT_SIGNED);
        assertThatThrownBy(() -> checkpoints.check("fire")).isInstanceOf(MalformedNote.class);
    }

    @Test
    void a_new_key_is_vouched_for_by_the_old_one_and_both_go_on_counting() {
        record(stores, "a");
        String before = checkpoints.current().published();

        SignedNote handover = checkpoints.rotate();
        String after = checkpoints.current().published();

        assertThat(keys.all()).hasSize(2);
        VerifierKey first = keys.all().getFirst().verifier();
        VerifierKey second = keys.all().getLast().verifier();
        assertThat(first.name()).isEqualTo(second.name());
        assertThat(handover.signedBy(first)).isPresent();
        assertThat(handover.signedBy(second)).isPresent();
        assertThat(handover.text()).contains("key " + second.text());
        assertThat(SignedNote.parse(after).signedBy(first)).isEmpty();
        assertThat(SignedNote.parse(after).signedBy(second)).isPresent();
        assertThat(List.of(before, handover.published(), after))
                .allSatisfy(it -> assertThat(checkpoints.check(it)).isEqualTo(HOLDS));
    }

    @Test
    void whoever_trusts_the_first_key_trusts_what_those_after_it_sign_and_no_other() {
        record(stores, "a");
        VerifierKey first = keys.current().verifier();
        checkpoints.rotate();
        record(stores, "b");
        checkpoints.rotate();
        VerifierKey third = keys.current().verifier();
        String signedByThird = checkpoints.current().published();

        assertThat(checkpoints.handovers()).hasSize(2);
        assertThat(checkpoints.check(signedByThird, List.of(first))).isEqualTo(HOLDS);
        assertThat(
                        checkpoints.check(
                                checkpoints.handovers().getFirst().published(), List.of(third)))
                .as("a key speaks for those after it, not for those before")
                .isEqualTo(NOT_SIGNED);
        VerifierKey foreign = SigningKey.fresh(first.name()).verifier();
        assertThat(checkpoints.check(signedByThird, List.of(foreign))).isEqualTo(NOT_SIGNED);
    }

    @Test
    void a_key_that_was_put_beside_the_log_without_the_old_one_is_not_trusted() {
        record(stores, "a");
        VerifierKey first = keys.current().verifier();
        keys.next(
                (before, after) -> {
                    String text =
                            checkpoints.current().text()
                                    + CheckpointKeys.handoverLine(after.verifier())
                                    + "\n";
                    return SignedNote.by(List.of(after, after), text);
                });

        assertThat(checkpoints.check(checkpoints.current().published(), List.of(first)))
                .isEqualTo(NOT_SIGNED);
    }

    /** What a build that kept no handovers left behind: the next key, and nothing beside it. */
    @Test
    void a_key_without_a_kept_handover_is_told_as_what_stands_between() {
        record(stores, "a");
        VerifierKey first = keys.current().verifier();
        String byFirst = checkpoints.current().published();
        SigningKey second = SigningKey.fresh(first.name());
        keepWithoutHandover(1, second);
        checkpoints.rotate();
        String byThird = checkpoints.current().published();

        assertThat(keys.all())
                .extracting(KnownKey::takeover)
                .containsExactly(Takeover.FIRST, Takeover.NOT_VOUCHED_FOR, Takeover.VOUCHED_FOR);
        assertThat(checkpoints.check(byThird, List.of(first))).isEqualTo(NOT_SIGNED);
        assertThat(checkpoints.unvouched(byThird, List.of(first)))
                .extracting(KnownKey::verifier)
                .containsExactly(second.verifier());
        assertThat(checkpoints.unvouched(byFirst, List.of(first))).isEmpty();
        assertThat(checkpoints.check(byThird, List.of(first, second.verifier()))).isEqualTo(HOLDS);
        assertThat(checkpoints.unvouched(byThird, List.of(first, second.verifier()))).isEmpty();
        VerifierKey foreign = SigningKey.fresh(first.name()).verifier();
        assertThat(checkpoints.unvouched(byThird, List.of(foreign))).isEmpty();
    }

    private void keepWithoutHandover(int number, SigningKey key) {
        String stored =
                """
                {"verifier":"%s","secret":"%s","from":"2025-01-01T00:00:00Z"}
                """
                        .formatted(
                                key.verifier().text(),
                                Base64.getEncoder().encodeToString(key.pkcs8()));
        stores.keys()
                .put(
                        "checkpoint-keys",
                        "%04d".formatted(number),
                        RecordStore.NEW,
                        stored.getBytes(UTF_8));
    }

    @Test
    void keys_outlive_the_process() {
        VerifierKey first = keys.current().verifier();
        stores.close();
        open();

        assertThat(keys.current().verifier()).isEqualTo(first);
    }

    @Test
    void published_checkpoints_are_kept_and_held_against_the_log() throws IOException {
        Path outside = directory.resolve("outside");
        var published = new PublishedCheckpoints(checkpoints, outside);
        record(stores, "a");
        published.publish();
        published.publish();
        record(stores, "b");
        published.publish();

        assertThat(outside).isDirectoryContaining("glob:**checkpoint-000000000001.txt");
        assertThat(outside.toFile().list()).hasSize(2);
        assertThat(published.failing()).isEmpty();

        String id = checkpoints.rotate().signatures().getLast().id();
        checkpoints.rotate();
        published.publish();
        assertThat(outside)
                .as("by what the new keys took over is there, too")
                .isDirectoryContaining("glob:**checkpoint-000000000002-key-" + id + ".txt");
        assertThat(outside.toFile().list()).hasSize(4);
        assertThat(published.failing()).isEmpty();

        Path last = outside.resolve("checkpoint-000000000002.txt");
        Files.writeString(last, Files.readString(last).replace("\n2\n", "\n3\n"));
        assertThat(published.failing())
                .containsOnlyKeys("checkpoint-000000000002.txt")
                .containsValue(NOT_SIGNED);
    }

    /** Of somebody who knows the key and is handed another log. */
    private CheckpointFinding checkOf(Stores log, SignedNote published) {
        return new Checkpoints(
                        log.commits(),
                        new CheckpointKeys(log.keys(), JsonMapper.shared(), Clock.systemUTC()))
                .check(published.published(), List.of(keys.current().verifier()));
    }

    private Stores other(String name) {
        return EmbeddedStores.open(directory.resolve(name), Clock.systemUTC());
    }

    private static Checkpoint read(SignedNote note) {
        return Checkpoint.parse(note.text());
    }

    private static void record(Stores stores, String... contents) {
        for (String content : contents) {
            byte[] bytes = "{\"text\":\"%s\"}".formatted(content).getBytes(UTF_8);
            CommitEvent event =
                    new CommitEvent(
                            UUID.randomUUID().toString(),
                            "stream-" + UUID.randomUUID(),
                            "Note",
                            0,
                            "Noted",
                            "",
                            Instant.parse("2026-02-02T09:00:00Z"),
                            bytes,
                            "{}".getBytes(UTF_8));
            CommitCommand command = new CommitCommand("Note", "", bytes);
            assertThat(stores.commits().append(NewCommit.of(command, List.of(event))))
                    .isInstanceOf(AppendOutcome.Appended.class);
        }
    }
}
