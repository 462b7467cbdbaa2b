package dk.medspor.storage.history;

import dk.medspor.storage.history.Step.Ok;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs a main class of the tests in a JVM of its own. */
public final class ChildJvm {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private ChildJvm() {}

    public static Process start(Class<?> main, String... arguments) throws IOException {
        return startUnder(List.of(), main, arguments);
    }

    /** Starts it by a command that ends with the command to run. */
    public static Process startUnder(List<String> command, Class<?> main, String... arguments)
            throws IOException {
        List<String> java =
                List.of(
                        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        main.getName());
        return new ProcessBuilder(
                        Stream.of(command, java, List.of(arguments)).flatMap(List::stream).toList())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /**
     * Reads the steps that the process prints until it has ended. To kill it from within, use its
     * handle: the process itself would close the lines that are still to be read. One that runs for
     * too long is killed, so that what it did not do shows.
     */
    public static void follow(Process process, Consumer<Step> steps)
            throws IOException, InterruptedException {
        var _ =
                process.toHandle()
                        .onExit()
                        .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
                        .exceptionally(
                                late -> {
                                    process.toHandle().destroyForcibly();
                                    return process.toHandle();
                                });
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StepLine.step(line).ifPresent(steps);
            }
        }
        process.waitFor();
    }

    /** Notes the steps that the process prints, and kills it once so many are acknowledged. */
    public static void killAfter(int acknowledgements, Process process, List<Step> history)
            throws IOException, InterruptedException {
        AtomicInteger acknowledged = new AtomicInteger();
        follow(
                process,
                step -> {
                    history.add(step);
                    if (step instanceof Ok && acknowledged.incrementAndGet() == acknowledgements) {
                        process.toHandle().destroyForcibly();
                    }
                });
    }

    /** Whether the command is there and ends well. */
    public static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectError(Redirect.DISCARD)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
