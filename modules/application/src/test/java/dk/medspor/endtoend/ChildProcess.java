package dk.medspor.endtoend;

import static org.awaitility.Awaitility.await;

import dk.medspor.MedsporApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Medspor in a process of its own, which can be killed as a power cut would. */
final class ChildProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready at http://127\\.0\\.0\\.1:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ChildProcess on(Path dataDir) {
        return on(dataDir, Medspor.PASSWORD);
    }

    /** With a first password of its own. */
    static ChildProcess on(Path dataDir, String password) {
        return started(password, "--server.port=0", "--medspor.data-dir=" + dataDir);
    }

    /** A command of the operator instead. */
    static ChildProcess command(String... arguments) {
        return started(Medspor.PASSWORD, arguments);
    }

    private static ChildProcess started(String password, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MedsporApplication.class.getName()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("medspor", ".out");
            var builder = new ProcessBuilder(command);
            builder.environment().put("MEDSPOR_ADMIN_PASSWORD", password);
            return new ChildProcess(
                    builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it takes requests. */
    Api ready() {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || port().find());
        Matcher port = port();
        if (!port.find()) {
            throw new IllegalStateException("Medspor did not start:\n" + output());
        }
        return new Api(Integer.parseInt(port.group(1)), "admin", Medspor.PASSWORD);
    }

    /** Waits until it has ended by itself and answers its exit code. */
    int ended() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Matcher port() {
        return READY.matcher(output());
    }

    @Override
    public void close() {
        kill();
    }
}
