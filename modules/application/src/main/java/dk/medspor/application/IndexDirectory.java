package dk.medspor.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Where this node keeps the index of the search.
 *
 * @param temporary whether it goes when Medspor stops
 */
record IndexDirectory(Path path, boolean temporary) implements AutoCloseable {

    private static final String NAME = "search";

    static IndexDirectory of(MedsporSettings settings, SearchSettings search) {
        return search.directory()
                .map(it -> new IndexDirectory(it, false))
                .orElseGet(
                        () ->
                                settings.mongodb().uri().isBlank()
                                        ? new IndexDirectory(
                                                settings.dataDir().resolve(NAME), false)
                                        : temporaryOne());
    }

    private static IndexDirectory temporaryOne() {
        try {
            return new IndexDirectory(Files.createTempDirectory("medspor-" + NAME), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "No temporary directory for the index of the search; medspor.search.directory"
                            + " names another place",
                    failure);
        }
    }

    @Override
    public void close() {
        if (temporary) {
            try {
                FileSystemUtils.deleteRecursively(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
