package dk.medspor.storage.sqlite;

import dk.medspor.storage.RecordStore;
import dk.medspor.storage.RecordStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeyStoreTest extends RecordStoreContract {

    @TempDir Path directory;

    @Override
    protected RecordStore open() {
        return SqliteRecordStore.ofKeys(directory);
    }
}
