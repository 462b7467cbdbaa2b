package dk.medspor.application;

import java.nio.file.Path;

/** Invented data must never be taken for real. */
final class DemoDataRefused extends RuntimeException {

    DemoDataRefused(Path dataDir) {
        super(
                "The data directory %s holds demonstration data; start with --medspor.demo=true, or choose another directory with --medspor.data-dir."
                        .formatted(dataDir.toAbsolutePath()));
    }
}
