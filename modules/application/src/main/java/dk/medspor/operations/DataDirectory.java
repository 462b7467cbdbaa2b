package dk.medspor.operations;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command works; set as it is for the application itself. */
final class DataDirectory {

    @Option(
            names = "--medspor.data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:MEDSPOR_DATADIR:-data}")
    private Path path = Path.of("data");

    Path path() {
        return path;
    }
}
