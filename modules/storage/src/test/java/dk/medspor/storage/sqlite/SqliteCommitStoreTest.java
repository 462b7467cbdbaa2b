package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class SqliteCommitStoreTest extends CommitStoreContract {

    @TempDir Path directory;

    @Override
    protected CommitStore open(Clock clock) {
        return new SqliteCommitStore(directory, clock);
    }

    @Override
    protected void lose(long firstPosition) {
        try (WriteSession session = new WriteSession(LogTables.file(directory.resolve("log.db")))) {
            session.write(
                    it -> it.update("DELETE FROM commits WHERE first_position = ?", firstPosition));
        }
    }
}
