package dk.medspor.eventlog;

import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class TokenStoreTest extends TokenStoreSuite {

    @TempDir Path directory;

    @Override
    Stores open(Clock clock) {
        return EmbeddedStores.open(directory, clock);
    }
}
