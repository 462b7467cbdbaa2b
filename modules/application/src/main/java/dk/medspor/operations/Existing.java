package dk.medspor.operations;

import dk.medspor.storage.StorageFailure;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that reads must not make an empty data directory in passing. */
final class Existing {

    private Existing() {}

    static void require(Path directory, Voice voice) {
        if (Files.notExists(directory.resolve("log.db"))) {
            throw new StorageFailure(voice.words("no-log", directory.toAbsolutePath()));
        }
    }
}
