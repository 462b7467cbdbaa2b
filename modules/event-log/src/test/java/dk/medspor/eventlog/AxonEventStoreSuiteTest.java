package dk.medspor.eventlog;

import dk.medspor.storage.Stores;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class AxonEventStoreSuiteTest extends AxonEventStoreSuite {

    @TempDir Path directory;

    @Override
    Stores open() {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }
}
