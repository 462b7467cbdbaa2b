package dk.medspor.storage.mongo;

import static dk.medspor.storage.Commits.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.DamagedLog;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.Inspected.Damage;
import dk.medspor.storage.Inspected.Damaged;
import dk.medspor.storage.LogLostItsEnd;
import dk.medspor.storage.UnknownFormat;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A database that somebody else has changed. */
@Timeout(30)
class DamagedDatabaseTest {

    private static final int COMMITS = 20;

    private final WireProtocolServer server = new WireProtocolServer();
    private final TestDatabase database = new TestDatabase(server.uri());

    @BeforeEach
    void write_a_log() {
        CommitStore log = open();
        for (int i = 0; i < COMMITS; i++) {
            log.append(one("a", i));
        }
        database.close();
    }

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void a_whole_log_opens() {
        assertThat(LogOf.sound(open())).hasSize(COMMITS);
    }

    @Test
    void a_log_that_lost_its_end_stays_closed() {
        database.by(it -> commits(it).deleteMany(Filters.gte("_id", COMMITS - 3)));

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        LogLostItsEnd.class,
                        it -> {
                            assertThat(it.anchored()).isEqualTo(COMMITS - 1);
                            assertThat(it.found()).isEqualTo(COMMITS - 4);
                        });
    }

    @Test
    void another_commit_in_the_last_place_is_told() {
        change(COMMITS - 1, Updates.set("hash", new Binary(new byte[32])));

        assertThatThrownBy(this::open).isInstanceOf(LogLostItsEnd.class);
    }

    @Test
    void a_log_ahead_of_its_anchor_opens_and_its_anchor_never_moves_back() {
        database.by(
                it -> {
                    LogAnchor anchor = LogAnchor.in(it);
                    CommitStore.Head head = anchor.read().orElseThrow();
                    assertThat(head.position()).isEqualTo(COMMITS - 1);
                    anchor.write(new CommitStore.Head(3, new byte[32]));
                    assertThat(anchor.read())
                            .hasValueSatisfying(
                                    still -> assertThat(still.position()).isEqualTo(COMMITS - 1));
                    it.getCollection("anchor").drop();
                });
        assertThat(LogOf.sound(open())).hasSize(COMMITS);
    }

    @Test
    void readers_stall_at_a_hole() {
        database.by(it -> commits(it).deleteOne(Filters.eq("_id", 7)));
        CommitStore log = open();

        assertThat(log.read(0, 7)).hasSize(7);
        assertThatThrownBy(() -> log.read(0, 100))
                .isInstanceOfSatisfying(
                        DamagedLog.class, it -> assertThat(it.position()).isEqualTo(7));
        assertThatThrownBy(() -> log.read(7, 1)).isInstanceOf(DamagedLog.class);
        assertThat(log.read(8, 100)).hasSize(COMMITS - 8);
    }

    @Test
    void what_disappears_while_the_log_is_open_is_missed() {
        CommitStore log = open();
        database.by(it -> commits(it).deleteMany(Filters.gte("_id", COMMITS - 3)));

        assertThatThrownBy(() -> log.read(COMMITS - 2, 10)).isInstanceOf(DamagedLog.class);
    }

    @Test
    void readers_stall_at_a_fork() {
        change(7, Updates.set("prev", new Binary(new byte[32])));
        CommitStore log = open();

        assertThatThrownBy(() -> log.read(0, 100))
                .isInstanceOfSatisfying(
                        DamagedLog.class, it -> assertThat(it.position()).isEqualTo(7));
    }

    @Test
    void inspection_names_the_first_event_that_is_damaged() {
        change(7, Updates.set("body", new Binary(new byte[] {1})));
        change(9, Updates.set("eventIds", List.of("another")));

        assertDamaged(0, 7, Damage.UNREADABLE);
        assertDamaged(8, 9, Damage.NOT_INDEXED);
    }

    @Test
    void a_document_of_another_form_is_damage() {
        change(7, Updates.unset("hash"));

        assertDamaged(0, 7, Damage.UNREADABLE);
    }

    @Test
    void a_stream_without_the_event_before_is_damage() {
        database.by(it -> commits(it).deleteOne(Filters.eq("_id", 7)));

        assertDamaged(8, 8, Damage.SEQUENCE_GAP);
    }

    @Test
    void a_database_of_another_program_is_left_alone() {
        database.by(it -> it.getCollection("format").drop());

        assertThatThrownBy(this::open).isInstanceOf(UnknownFormat.class);
    }

    @Test
    void a_database_of_a_later_version_is_left_alone() {
        database.by(
                it ->
                        it.getCollection("format")
                                .updateOne(new Document(), Updates.set("format", 99)));

        assertThatThrownBy(this::open)
                .isInstanceOf(UnknownFormat.class)
                .hasMessageContaining("format 99");
    }

    private void assertDamaged(long from, long position, Damage damage) {
        List<Inspected> inspected = open().inspect(from, 100);
        assertThat(inspected.getLast())
                .isInstanceOfSatisfying(
                        Damaged.class,
                        it -> {
                            assertThat(it.position()).isEqualTo(position);
                            assertThat(it.damage()).isEqualTo(damage);
                        });
    }

    private CommitStore open() {
        return database.open(Clock.systemUTC()).commits();
    }

    private void change(long position, Bson change) {
        database.by(
                it ->
                        assertThat(
                                        commits(it)
                                                .updateOne(Filters.eq("_id", position), change)
                                                .getModifiedCount())
                                .isEqualTo(1));
    }

    private static MongoCollection<Document> commits(MongoDatabase database) {
        return database.getCollection("commits");
    }
}
