package dk.medspor.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A new directory under {@code /tmp}, removed with all that is in it. */
public record TemporaryDirectory(Path path) implements AutoCloseable {

    /** Makes one. */
    public static TemporaryDirectory make() {
        try {
            return new TemporaryDirectory(Files.createTempDirectory("medspor-benchmark"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
