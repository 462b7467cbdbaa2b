package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.DirectoryInUse;
import dk.medspor.storage.UnknownFormat;
import dk.medspor.storage.history.ChildJvm;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedStoresTest {

    @TempDir Path parent;

    @Test
    void a_directory_is_made_and_held_until_it_is_closed() {
        Path directory = parent.resolve("some/where");
        try (EmbeddedStores first = open(directory)) {
            first.commits().append(one("a", 0));

            assertThatThrownBy(() -> open(directory))
                    .isInstanceOf(DirectoryInUse.class)
                    .hasMessageContaining(directory.toString());
        }
        try (EmbeddedStores again = open(directory)) {
            assertThat(again.commits().head().position()).isZero();
        }
    }

    @Test
    void another_process_is_refused() throws Exception {
        try (EmbeddedStores held = open(parent)) {
            Process other = ChildJvm.start(AppendUntilKilled.class, parent.toString(), "0");

            assertThat(other.waitFor()).isEqualTo(AppendUntilKilled.REFUSED);
            assertThat(held.commits().head().position()).isEqualTo(-1);
        }
    }

    @Test
    void all_three_kinds_of_data_are_kept() {
        try (EmbeddedStores stores = open(parent)) {
            assertThat(stores.records().put("user", "u", 0, new byte[] {1})).isTrue();
            assertThat(stores.documents()).isNotNull();
        }
        try (EmbeddedStores stores = open(parent)) {
            assertThat(stores.records().count("user")).isEqualTo(1);
        }
    }

    @Test
    void a_file_of_another_program_is_left_alone() throws Exception {
        sql("CREATE TABLE theirs (id INTEGER)");

        assertThatThrownBy(() -> open(parent)).isInstanceOf(UnknownFormat.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99})
    void a_file_of_another_format_is_left_alone(int format) throws Exception {
        open(parent).close();
        sql("PRAGMA user_version = " + format);

        assertThatThrownBy(() -> open(parent)).isInstanceOf(UnknownFormat.class);
    }

    private static EmbeddedStores open(Path directory) {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }

    private void sql(String statement) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + parent.resolve("log.db"));
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
