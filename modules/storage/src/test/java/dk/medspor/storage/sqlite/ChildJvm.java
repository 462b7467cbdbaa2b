package dk.medspor.storage.sqlite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** Runs a main class of the tests in a JVM of its own. */
final class ChildJvm {

    private ChildJvm() {}

    static Process start(Class<?> main, String argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        main.getName(),
                        argument)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
