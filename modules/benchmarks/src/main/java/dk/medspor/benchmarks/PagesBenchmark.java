package dk.medspor.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long pages take that show 10,000 initiatives: Medspor itself, a process of its own from its
 * jar, on a directory that was filled before. Measured where the answer arrives, so that the way
 * there and back counts as well.
 */
final class PagesBenchmark {

    private static final Path JAR = Path.of("../application/target/medspor.jar");
    private static final int RUNS = 200;
    private static final int USERS = 8;

    /** How long somebody looks at a page before asking for the next, at most, in milliseconds. */
    private static final int LONGEST_LOOK = 2_000;

    private PagesBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments how many events the log holds, how many of them each initiative has, and how
     *     many rounds there are
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Medspor is not built: " + JAR.toAbsolutePath());
        }
        var municipality =
                new Municipality(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        try (var directory = TemporaryDirectory.make()) {
            try (var filled = new FilledLog(directory)) {
                filled.append(municipality.established());
                filled.fill(municipality);
            }
            try (var medspor = StartedMedspor.on(JAR, directory.path())) {
                say("%,d initiatives", municipality.initiatives());
                for (String page : pages(municipality)) {
                    medspor.await(page);
                }
                for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                    for (String page : pages(municipality)) {
                        measure(medspor, page);
                    }
                }
            }
        }
    }

    private static List<String> pages(Municipality municipality) {
        String body = "?body=" + Municipality.body(0).value();
        return List.of(
                "/status",
                "/status" + body,
                "/initiatives",
                "/initiatives?page=100",
                "/initiatives/" + municipality.initiative(0).value(),
                "/status/board",
                "/status/forecast" + body,
                "/status/funnel",
                "/status/verdicts",
                "/status/effect",
                "/status/changes" + body + "&from=2020-01-01&to=2026-11-01",
                "/search?q=frokost");
    }

    private static void measure(StartedMedspor medspor, String page)
            throws IOException, InterruptedException, ExecutionException {
        Timings alone = Timings.of(RUNS, () -> read(medspor, page));
        say(
                "%s: %s; eight users who look at each page: %s; who do not: %s",
                page,
                alone,
                together(() -> looked(medspor, page)),
                together(() -> Timings.of(RUNS / USERS, () -> read(medspor, page))));
    }

    private static Timings together(Callable<Timings> user)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(USERS)) {
            List<Long> nanos = new ArrayList<>();
            for (var it : threads.invokeAll(Collections.nCopies(USERS, user))) {
                for (long each : it.get().nanos()) {
                    nanos.add(each);
                }
            }
            return new Timings(nanos.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static Timings looked(StartedMedspor medspor, String page) throws InterruptedException {
        long[] nanos = new long[RUNS / USERS];
        for (int i = 0; i < nanos.length; i++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_LOOK));
            long start = System.nanoTime();
            read(medspor, page);
            nanos[i] = System.nanoTime() - start;
        }
        return new Timings(nanos);
    }

    private static void read(StartedMedspor medspor, String page) {
        try {
            medspor.read(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}
