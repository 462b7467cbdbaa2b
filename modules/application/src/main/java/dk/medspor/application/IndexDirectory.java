package dk.medspor.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where this node keeps the index of the search.
 *
 * @param temporary what it lies in when it goes as Medspor stops; empty when it stays
 */
record IndexDirectory(Path path, Optional<NodeDirectory> temporary) implements AutoCloseable {

    private static final String NAME = "search";

    static IndexDirectory of(MedsporSettings settings, SearchSettings search) {
        return search.directory()
                .map(IndexDirectory::staying)
                .orElseGet(
                        () ->
                                settings.mongodb().uri().isBlank()
                                        ? staying(settings.dataDir().resolve(NAME))
                                        : temporaryOne());
    }

    private static IndexDirectory staying(Path path) {
        return new IndexDirectory(path, Optional.empty());
    }

    private static IndexDirectory temporaryOne() {
        try {
            var own = NodeDirectory.in(Path.of(System.getProperty("java.io.tmpdir")));
            return new IndexDirectory(own.path().resolve(NAME), Optional.of(own));
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "No temporary directory for the index of the search; medspor.search.directory"
                            + " names another place",
                    failure);
        }
    }

    @Override
    public void close() {
        temporary.ifPresent(NodeDirectory::close);
    }
}
