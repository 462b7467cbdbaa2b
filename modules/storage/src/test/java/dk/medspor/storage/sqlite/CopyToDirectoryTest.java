package dk.medspor.storage.sqlite;

import dk.medspor.storage.Stores;
import dk.medspor.storage.StoresCopyContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class CopyToDirectoryTest extends StoresCopyContract {

    @TempDir Path target;

    @Override
    protected Stores open() {
        return EmbeddedStores.open(target, Clock.systemUTC());
    }
}
