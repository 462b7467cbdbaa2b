package dk.medspor.endtoend;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium: the one of this machine, else the one that an npm package carries (Linux on x64).
 *
 * @param environment what it needs besides what every program gets
 */
record Chromium(Path executable, Map<String, String> environment) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path NPM = Path.of("target/npm").toAbsolutePath();
    private static final Path UNPACKED = Path.of("target/chromium").toAbsolutePath();

    static Chromium find() {
        return NAMES.stream()
                .flatMap(it -> onPath(it).stream())
                .findFirst()
                .map(it -> new Chromium(it, System.getenv()))
                .orElseGet(Chromium::carried);
    }

    /** The program of that name that a shell would start. */
    static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(it -> Path.of(it, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium carried() {
        try {
            Files.createDirectories(UNPACKED);
            Path fonts = UNPACKED.resolve("fonts.conf");
            Files.writeString(fonts, fontConfiguration());
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("FONTCONFIG_FILE", fonts.toString());
            environment.put("LD_LIBRARY_PATH", UNPACKED.resolve("al2023/lib").toString());
            return new Chromium(unpackAlone(), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without any font there is nothing to draw with, and the browser's pages crash. */
    private static String fontConfiguration() {
        return """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
        """
                .formatted(UNPACKED.resolve("fonts"), UNPACKED.resolve("font-cache"));
    }

    /** The tests run in several processes, which would unpack over one another. */
    private static Path unpackAlone() throws IOException {
        try (var file = FileChannel.open(UNPACKED.resolve("lock"), CREATE, WRITE);
                var _ = file.lock()) {
            return unpack();
        }
    }

    private static Path unpack() throws IOException {
        var process = new ProcessBuilder(Node.PATH.toString(), "chromium.mjs");
        process.directory(NPM.toFile()).redirectErrorStream(true);
        process.environment().put("TMPDIR", UNPACKED.toString());
        Process running = process.start();
        String said =
                new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return Stream.of(said)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium on this machine, and none from npm: " + said));
    }

    /** The machine's Node.js, which the build has used already. */
    static final class Node {
        static final Path PATH =
                onPath("node").orElseThrow(() -> new IllegalStateException("no node on the PATH"));

        private Node() {}
    }
}
