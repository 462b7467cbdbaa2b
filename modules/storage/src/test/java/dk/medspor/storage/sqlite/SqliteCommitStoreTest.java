package dk.medspor.storage.sqlite;

import static dk.medspor.storage.Commits.one;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStore.Head;
import dk.medspor.storage.CommitStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCommitStoreTest extends CommitStoreContract {

    @TempDir Path directory;

    @Override
    protected CommitStore open(Clock clock) {
        return new SqliteCommitStore(directory, clock);
    }

    @Test
    void an_interrupted_caller_writes_to_the_end_and_leaves_the_log_whole() {
        Path own = directory.resolve("own");
        try (EmbeddedStores stores = EmbeddedStores.open(own, Clock.systemUTC())) {
            CommitStore store = stores.commits();
            Thread.currentThread().interrupt();
            assertThat(store.append(one("a", 0))).isInstanceOf(Appended.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.append(one("a", 1))).isInstanceOf(Appended.class);
            assertThat(Anchor.read(own.resolve("log.anchor")).map(Head::position)).hasValue(1L);
        }
    }

    @Override
    protected void lose(long firstPosition) {
        try (WriteSession session = new WriteSession(LogTables.file(directory.resolve("log.db")))) {
            session.write(
                    it -> it.update("DELETE FROM commits WHERE first_position = ?", firstPosition));
        }
    }
}
