package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.LogVerification.Broken;
import dk.medspor.eventlog.LogVerification.Reason;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten commits: the even ones hold one event of stream "single", the odd ones three of stream
 * "triple". So a round of four positions holds one commit of each.
 */
class LogVerificationTest {

    private static final long HEAD = 19;

    @TempDir Path directory;

    @BeforeEach
    void write_a_log() {
        try (EmbeddedStores stores = open()) {
            for (int i = 0; i < 5; i++) {
                stores.commits().append(Notes.one("single", i));
                stores.commits().append(Notes.several("triple", 3L * i, 3));
            }
        }
    }

    @Test
    void a_whole_log_is_valid_up_to_its_head() {
        try (EmbeddedStores stores = open()) {
            CommitStore.Head head = stores.commits().head();
            LogVerification verification = LogVerification.of(stores.commits());

            assertThat(head.position()).isEqualTo(HEAD);
            assertThat(verification.broken()).isEmpty();
            assertThat(verification.valid()).isTrue();
            assertThat(verification.commits()).isEqualTo(10);
            assertThat(verification.events()).isEqualTo(20);
            assertThat(verification.headHash()).isEqualTo(HexFormat.of().formatHex(head.hash()));
        }
    }

    /** Else each verification would search the indexes for every event. */
    @Test
    void a_whole_log_is_proven_in_one_go() {
        try (EmbeddedStores stores = open()) {
            List<Long> progress = new ArrayList<>();
            CommitStore.Proven proven = stores.commits().proven(progress::add).orElseThrow();

            assertThat(proven.commits()).isEqualTo(10);
            assertThat(proven.head().position()).isEqualTo(HEAD);
            assertThat(progress).isSorted().endsWith(HEAD + 1);
        }
    }

    @Test
    void a_log_without_events_is_valid() {
        try (EmbeddedStores stores =
                EmbeddedStores.open(directory.resolve("empty"), Clock.systemUTC())) {
            assertThat(stores.commits().proven(events -> {})).isPresent();
            assertThat(LogVerification.of(stores.commits()).commits()).isZero();
        }
    }

    @Test
    void a_place_in_a_stream_that_leads_to_another_commit_is_found() throws Exception {
        sql(
                "UPDATE stream_index SET commit_at = 8 WHERE sequence = 1 AND stream = "
                        + numberOf("single"));

        assertBroken(4, Reason.NOT_INDEXED);
    }

    @Test
    void an_event_id_that_became_another_is_found() throws Exception {
        sql("UPDATE event_ids SET id = x'00' WHERE id = (SELECT max(id) FROM event_ids)");

        assertThat(broken().reason()).isEqualTo(Reason.NOT_INDEXED);
    }

    @Test
    void a_commit_that_stands_at_another_position_is_found() throws Exception {
        sql("UPDATE commits SET first_position = 6 WHERE first_position = 5");

        assertThat(broken().position()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 10, 18, 19})
    void one_flipped_byte_in_a_payload_is_found_at_its_very_position(long position)
            throws Exception {
        flipByteOf(payloadAt(position));

        assertBroken(position, Reason.CHECKSUM);
    }

    @Test
    void a_deleted_commit_is_missing_at_its_first_position() throws Exception {
        sql("DELETE FROM commits WHERE first_position = 5");

        assertBroken(5, Reason.MISSING);
    }

    @Test
    void a_commit_that_was_put_between_two_others_is_found_at_its_position() throws Exception {
        sql(
                "UPDATE commits SET first_position = -first_position WHERE first_position >= 9",
                "INSERT INTO commits SELECT 9, record FROM commits WHERE first_position = 8",
                "UPDATE commits SET first_position = 1 - first_position WHERE first_position < 0");

        assertThat(broken().position()).isEqualTo(9);
    }

    /** Else the log would seem to end where the copy was taken from, sound and shorter. */
    @Test
    void a_copy_of_an_earlier_commit_after_the_last_one_is_found() throws Exception {
        sql("INSERT INTO commits SELECT 20, record FROM commits WHERE first_position = 4");

        assertBroken(20, Reason.UNREADABLE);
    }

    @Test
    void commits_that_changed_places_are_found_at_the_first_of_them() throws Exception {
        sql(
                "UPDATE commits SET first_position = 100 WHERE first_position = 5",
                "UPDATE commits SET first_position = 5 WHERE first_position = 9",
                "UPDATE commits SET first_position = 9 WHERE first_position = 100");

        assertThat(broken().position()).isEqualTo(5);
    }

    @Test
    void an_edit_with_a_new_checksum_does_not_fit_its_hash() throws Exception {
        sql(
                recordOf(
                        4,
                        "substr(record, 1, 84)",
                        "(SELECT substr(record, 85) FROM commits WHERE first_position = 8)"),
                "UPDATE stream_index SET commit_at = 4 WHERE sequence = 2 AND stream = "
                        + numberOf("single"));

        assertBroken(4, Reason.HASH);
    }

    @Test
    void a_changed_time_of_recording_does_not_fit_its_hash() throws Exception {
        sql(
                recordOf(
                        9,
                        "substr(record, 1, 12)",
                        "(SELECT substr(record, 13, 8) FROM commits WHERE first_position = 8)",
                        "substr(record, 21)"));

        assertBroken(9, Reason.HASH);
    }

    @Test
    void a_changed_hash_is_found() throws Exception {
        sql(recordOf(9, "substr(record, 1, 52)", "zeroblob(32)", "substr(record, 85)"));

        assertBroken(9, Reason.HASH);
    }

    @Test
    void an_event_that_its_index_lost_is_found() throws Exception {
        sql("DELETE FROM stream_index WHERE sequence = 4 AND stream = " + numberOf("triple"));

        assertBroken(6, Reason.NOT_INDEXED);
    }

    @Test
    void an_event_id_that_its_index_lost_is_found() throws Exception {
        sql("DELETE FROM event_ids");

        assertBroken(0, Reason.NOT_INDEXED);
    }

    /** Read they are the same; what searches for the id, or for the stream, finds none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_ids SET id = CAST(id AS TEXT) WHERE id > x'80'",
                "UPDATE streams SET stream = CAST(stream AS BLOB)",
                "UPDATE stream_index SET stream = stream + 0.5 WHERE sequence = 4",
                "UPDATE stream_index SET stream = stream || 'x' WHERE stream = 2 AND sequence = 14",
                "UPDATE stream_index SET sequence = sequence + 0.5 WHERE sequence = 4",
                "UPDATE stream_index SET sequence = sequence || 'x' WHERE sequence = 14",
                "UPDATE stream_index SET commit_at = commit_at + 0.5 WHERE sequence = 4",
                "UPDATE stream_index SET commit_at = commit_at || 'x' WHERE sequence = 4"
            })
    void what_became_another_type_is_found(String change) throws Exception {
        sql(change);

        assertThat(broken().reason()).isEqualTo(Reason.NOT_INDEXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO event_ids VALUES (x'0190b1c400007000800000000000abcd')",
                "INSERT INTO event_ids VALUES ('made up')",
                "INSERT INTO stream_index SELECT stream, max(sequence) + 1, 4 FROM stream_index",
                "INSERT INTO stream_index SELECT stream, max(sequence) + 9, 4 FROM stream_index"
            })
    void an_index_that_holds_what_no_event_has_is_found(String surplus) throws Exception {
        sql(surplus);

        assertBroken(HEAD + 1, Reason.NOT_INDEXED);
    }

    @Test
    void what_is_written_meanwhile_breaks_nothing() throws Exception {
        try (EmbeddedStores stores = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            Future<Long> written =
                    threads.submit(
                            () -> {
                                long next = 5;
                                while (!done.get()) {
                                    stores.commits().append(Notes.one("single", next++));
                                }
                                return next;
                            });
            for (int i = 0; i < 20; i++) {
                assertThat(stores.commits().proven(events -> {})).isPresent();
            }
            done.set(true);
            assertThat(written.get()).isGreaterThan(5);
        }
    }

    @Test
    void content_that_is_no_commit_is_told_as_such() throws Exception {
        sql(recordOf(12, "substr(record, 1, 84)", "x'00'"));
        assertBroken(12, Reason.UNREADABLE);

        sql("UPDATE commits SET record = 'text' WHERE first_position = 9");
        assertBroken(9, Reason.UNREADABLE);
    }

    @Test
    void a_stream_that_skips_a_sequence_is_found() throws Exception {
        try (EmbeddedStores stores = open()) {
            stores.commits().append(Notes.one("single", 7));
        }

        assertBroken(20, Reason.SEQUENCE);
    }

    @Test
    void what_disappears_while_the_log_is_open_is_missing_before_the_head() throws Exception {
        try (EmbeddedStores stores = open()) {
            sql("DELETE FROM commits WHERE first_position >= 16");

            Broken broken = LogVerification.of(stores.commits()).broken().orElseThrow();
            assertThat(broken.position()).isEqualTo(16);
            assertThat(broken.reason()).isEqualTo(Reason.MISSING);
        }
    }

    private EmbeddedStores open() {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }

    private Broken broken() {
        try (EmbeddedStores stores = open()) {
            return LogVerification.of(stores.commits()).broken().orElseThrow();
        }
    }

    private void assertBroken(long position, Reason reason) {
        Broken broken = broken();
        assertThat(broken.position()).isEqualTo(position);
        assertThat(broken.reason()).isEqualTo(reason);
    }

    /** Puts a record together from parts: 84 bytes of header, and the body. */
    private static String recordOf(long firstPosition, String... parts) {
        return "UPDATE commits SET record = CAST(%s AS BLOB) WHERE first_position = %d"
                .formatted(String.join(" || ", parts), firstPosition);
    }

    private static String numberOf(String stream) {
        return "(SELECT number FROM streams WHERE stream = '%s')".formatted(stream);
    }

    private void sql(String... statements) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("log.db"));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String payloadAt(long position) {
        long round = position / 4;
        return position % 4 == 0
                ? "payload of single|" + round
                : "payload of triple|" + (3 * round + position % 4 - 1);
    }

    /** Changes one letter in the closed file, as a failing disk would. */
    private void flipByteOf(String payload) throws Exception {
        Path file = directory.resolve("log.db");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int found = text.indexOf(payload + "\0");
        assertThat(found).isPositive().isEqualTo(text.lastIndexOf(payload + "\0"));
        bytes[found] ^= 1;
        Files.write(file, bytes);
    }
}
