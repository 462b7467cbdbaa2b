package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.event;
import static dk.medspor.storage.Commits.one;
import static dk.medspor.storage.Commits.several;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.Commits;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory whose log has the tables of format 1, opened by this version. */
class FirstLogTablesTest {

    private static final String UUID_STREAM = Commits.newStream();

    @TempDir Path directory;

    @Test
    void every_commit_of_format_1_is_where_it_was_under_the_hash_it_had() throws SQLException {
        List<StoredCommit> written = write();
        takeBack();

        try (EmbeddedStores stores = open()) {
            byte[] previous = CommitHash.genesis();
            List<Inspected> inspected = stores.commits().inspect(0, 10);
            assertThat(inspected)
                    .hasSameSizeAs(written)
                    .hasOnlyElementsOfType(Inspected.Intact.class);
            for (StoredCommit commit : stores.commits().read(0, 10)) {
                assertThat(commit.hashAfter(previous)).isEqualTo(commit.hash());
                previous = commit.hash();
            }
            assertThat(stores.commits().read(0, 10)).usingRecursiveComparison().isEqualTo(written);
            assertThat(stores.commits().lastSequence(UUID_STREAM)).hasValue(3);
            assertThat(stores.commits().readStream(UUID_STREAM, 0, 10)).hasSize(4);
            assertThat(stores.commits().readStream("text", 0, 10)).hasSize(2);
        }
    }

    @Test
    void what_was_taken_in_format_1_stays_taken() throws SQLException {
        write();
        takeBack();

        try (EmbeddedStores stores = open()) {
            assertThat(stores.commits().append(one("text", 1)))
                    .isEqualTo(new SequenceConflict("text", 1));
            assertThat(stores.commits().append(Commits.of(event("known", "other", 0))))
                    .isEqualTo(new DuplicateEventId("known"));
            assertThat(stores.commits().append(one("text", 2))).isInstanceOf(Appended.class);
        }
        try (EmbeddedStores stores = open()) {
            assertThat(stores.commits().head().position()).isEqualTo(6);
        }
    }

    private List<StoredCommit> write() {
        try (EmbeddedStores stores = open()) {
            List<NewCommit> commits =
                    List.of(
                            one("text", 0),
                            several(UUID_STREAM, 0, 3),
                            Commits.of(event("known", "text", 1), event(UUID_STREAM, 3)));
            assertThat(commits).allMatch(it -> stores.commits().append(it) instanceof Appended);
            return stores.commits().read(0, 10);
        }
    }

    private EmbeddedStores open() {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }

    /** Gives the log the tables that it had in format 1. */
    private void takeBack() throws SQLException {
        try (Connection log =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("log.db"));
                Statement statement = log.createStatement()) {
            for (String sql :
                    List.of(
                            "ALTER TABLE commits RENAME TO later",
                            "ALTER TABLE stream_index RENAME TO later_index",
                            """
                            CREATE TABLE commits (
                              first_position INTEGER PRIMARY KEY,
                              events INTEGER NOT NULL,
                              recorded_at INTEGER NOT NULL,
                              latest_event_at INTEGER NOT NULL,
                              writer_epoch INTEGER NOT NULL,
                              commit_id BLOB NOT NULL,
                              hash BLOB NOT NULL,
                              body BLOB NOT NULL)
                            """,
                            """
                            CREATE TABLE stream_index (
                              stream NOT NULL,
                              sequence INTEGER NOT NULL,
                              commit_at INTEGER NOT NULL,
                              PRIMARY KEY (stream, sequence)) WITHOUT ROWID
                            """,
                            """
                            INSERT INTO stream_index
                            SELECT streams.stream, sequence, commit_at
                            FROM streams JOIN later_index ON number = later_index.stream
                            """)) {
                statement.execute(sql);
            }
            moveBack(log);
            statement.execute("DROP TABLE later");
            statement.execute("DROP TABLE later_index");
            statement.execute("DROP TABLE streams");
            statement.execute("PRAGMA user_version = 1");
        }
    }

    private static void moveBack(Connection log) throws SQLException {
        try (PreparedStatement insert =
                        log.prepareStatement(
                                "INSERT INTO commits VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                Statement query = log.createStatement();
                ResultSet rows = query.executeQuery("SELECT first_position, record FROM later")) {
            while (rows.next()) {
                ByteBuffer row = ByteBuffer.wrap(rows.getBytes(2));
                insert.setLong(1, row.getLong());
                insert.setInt(2, row.getInt());
                insert.setLong(3, row.getLong());
                insert.setLong(4, row.getLong());
                insert.setLong(5, row.getLong());
                insert.setBytes(6, next(row, 16));
                insert.setBytes(7, next(row, CommitHash.LENGTH));
                insert.setBytes(8, next(row, row.remaining()));
                insert.executeUpdate();
            }
        }
    }

    private static byte[] next(ByteBuffer row, int length) {
        byte[] bytes = new byte[length];
        row.get(bytes);
        return bytes;
    }
}
