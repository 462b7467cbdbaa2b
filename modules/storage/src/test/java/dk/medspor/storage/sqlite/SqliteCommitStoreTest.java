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
}
