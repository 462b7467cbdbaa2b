package dk.medspor.benchmarks;

import dk.medspor.benchmarks.peers.Series;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.AsOf;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * What a status answer costs: of the same body with 50 initiatives in a short log and in a long
 * one, and of a body with all the others for eight users at a time, while commands are recorded.
 */
final class StatusBenchmark {

    private static final int SHORT_LOG = 10_000;
    private static final int RUNS = 200;
    private static final int USERS = 8;
    private static final long BETWEEN_COMMANDS = 50_000_000;

    private final FollowedTown town;

    private StatusBenchmark(FollowedTown town) {
        this.town = town;
    }

    /**
     * Runs it.
     *
     * @param arguments how many events the long log holds, how many of them each initiative has,
     *     and how many rounds there are
     */
    public static void main(String[] arguments)
            throws InterruptedException, ExecutionException, IOException {
        int changes = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        try (var inShort = new FollowedTown(SHORT_LOG, changes);
                var inLong = new FollowedTown(Long.parseLong(arguments[0]), changes)) {
            say("the great body has %,d initiatives", inLong.ofGreat());
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                Timings small = small(inShort);
                Timings great = small(inLong);
                ratios[round] = great.percentile(0.5) / small.percentile(0.5);
                say("50 initiatives, short log: %s", small);
                say("50 initiatives, long log: %s", great);
            }
            say("long / short (goal 1.2): %s", new Series(ratios));
            new StatusBenchmark(inLong).run(rounds);
        }
        memory();
    }

    private static Timings small(FollowedTown town) {
        return Timings.of(RUNS, () -> town.firstPage(FollowedTown.SMALL, AsOf.now()));
    }

    /** What one operation costs on the thread that does it, whoever else has the machine. */
    private static void processor(String what, int runs, Runnable operation) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int run = 0; run < runs; run++) {
            operation.run();
        }
        long each = (threads.getCurrentThreadCpuTime() - before) / runs;
        say("processor time, %s: %.2f ms", what, each / 1e6);
    }

    private void run(int rounds) throws InterruptedException, ExecutionException {
        asOf(FollowedTown.SMALL);
        asOf(FollowedTown.GREAT);
        say("first page of the great body, a past day: %s", few(this::pastDay));
        say("board of the great body: %s", few(() -> town.board(FollowedTown.GREAT)));
        say("meeting list of the great body: %s", few(() -> town.meetingList(FollowedTown.GREAT)));
        say("forecast of the great body: %s", few(() -> town.forecast(FollowedTown.GREAT)));
        say("funnel of one owner: %s", Timings.of(RUNS, () -> town.funnel(0)));
        processor("first page", RUNS, () -> town.firstPage(FollowedTown.GREAT, AsOf.now()));
        processor("a past day", RUNS / 10, this::pastDay);
        processor("board", RUNS / 10, () -> town.board(FollowedTown.GREAT));
        processor("meeting list", RUNS / 10, () -> town.meetingList(FollowedTown.GREAT));
        processor("forecast", RUNS / 10, () -> town.forecast(FollowedTown.GREAT));
        for (int round = 0; round < rounds; round++) {
            underLoad();
        }
    }

    private void pastDay() {
        town.firstPageOfAPastDay(FollowedTown.GREAT);
    }

    private static Timings few(Runnable operation) {
        return Timings.of(RUNS / 10, operation);
    }

    private void asOf(MedBodyId body) {
        Timings live = Timings.of(RUNS, () -> town.firstPage(body, AsOf.now()));
        var half = new AsOf.Position(town.head() / 2);
        var nearly = new AsOf.Position(town.head() - 1);
        Timings past = Timings.of(RUNS, () -> town.firstPage(body, half));
        Timings recent = Timings.of(RUNS, () -> town.firstPage(body, nearly));
        say("first page, live: %s", live);
        say("first page, as of half of the log: %s", past);
        say("first page, as of nearly all of it: %s", recent);
        say(
                "as-of / live (goal 5): %.1f, %.1f",
                past.percentile(0.5) / live.percentile(0.5),
                recent.percentile(0.5) / live.percentile(0.5));
    }

    private void underLoad() throws InterruptedException, ExecutionException {
        var read = new CountDownLatch(USERS);
        List<Callable<Timings>> tasks = new ArrayList<>();
        Callable<Timings> user =
                () -> {
                    try {
                        return Timings.of(
                                RUNS, () -> town.firstPage(FollowedTown.GREAT, AsOf.now()));
                    } finally {
                        read.countDown();
                    }
                };
        tasks.add(() -> commands(read));
        tasks.addAll(Collections.nCopies(USERS, user));
        try (var threads = Executors.newCachedThreadPool()) {
            var done = threads.invokeAll(tasks);
            say("commands meanwhile (goal p99 20 ms): %s", done.getFirst().get());
            List<Long> nanos = new ArrayList<>();
            for (var it : done.subList(1, done.size())) {
                for (long each : it.get().nanos()) {
                    nanos.add(each);
                }
            }
            say(
                    "first page of the great body, %d users (goal p99 50 ms): %s",
                    USERS, new Timings(nanos.stream().mapToLong(it -> it).toArray()));
        }
    }

    /** Twenty commands a second until everybody has read. */
    private Timings commands(CountDownLatch read) {
        List<Long> nanos = new ArrayList<>();
        do {
            long start = System.nanoTime();
            town.command();
            nanos.add(System.nanoTime() - start);
            LockSupport.parkNanos(BETWEEN_COMMANDS);
        } while (read.getCount() > 0);
        return new Timings(nanos.stream().mapToLong(it -> it).toArray());
    }

    private static void memory() throws IOException {
        say("load of the machine: %.1f", loadAverage());
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        say("heap in use: %.0f MB", heap.getUsed() / 1e6);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(it -> it.startsWith("VmRSS") || it.startsWith("VmHWM"))
                    .forEach(StatusBenchmark::say);
        }
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}
