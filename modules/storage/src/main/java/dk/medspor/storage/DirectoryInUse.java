package dk.medspor.storage;

import java.nio.file.Path;

/** Another process, or another store of this one, has the data directory open. */
public final class DirectoryInUse extends StorageFailure {

    public DirectoryInUse(Path directory) {
        super(
                "The data directory %s is in use by another Medspor; stop that one first."
                        .formatted(directory.toAbsolutePath()));
    }
}
