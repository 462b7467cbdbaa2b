package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore;
import dk.medspor.storage.DocumentStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDocumentStoreTest extends DocumentStoreContract {

    @TempDir Path directory;

    @Override
    protected DocumentStore open() {
        return new SqliteDocumentStore(directory);
    }
}
