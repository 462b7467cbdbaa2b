package dk.medspor.storage.sqlite;

import dk.medspor.storage.CommitAdoptionContract;
import dk.medspor.storage.Stores;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class SqliteAdoptionTest extends CommitAdoptionContract {

    @TempDir Path target;

    @Override
    protected Stores open(Clock clock) {
        return EmbeddedStores.open(target, clock);
    }
}
