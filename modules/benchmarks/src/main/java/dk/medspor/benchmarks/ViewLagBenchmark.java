package dk.medspor.benchmarks;

import dk.medspor.benchmarks.peers.Series;
import dk.medspor.eventlog.EventJson;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.status.bodydirectory.BodyDirectoryView;
import dk.medspor.status.evaluationcycle.EvaluationCycleView;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.meetingrecord.MeetingView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/**
 * How long after an append began every view includes it, beside how long the append itself took.
 * Commits of one event come at a steady pace, whether the one before has ended or not.
 */
final class ViewLagBenchmark {

    private static final int WRITERS = 8;
    private static final int[] COMMITS_PER_SECOND = {50, 200, 500};
    private static final long NANOS = 1_000_000_000L;

    private final FilledLog filled = new FilledLog();
    private final List<ProjectedView<?>> views = new ArrayList<>();
    private final Municipality municipality;
    private final long[] began;
    private final long[] acknowledged;
    private final long[] included;

    private ViewLagBenchmark(int events) {
        this.municipality = new Municipality(events, 12);
        this.began = new long[events];
        this.acknowledged = new long[events];
        this.included = new long[events];
        follow(new BodyDirectoryView());
        follow(new MeetingView());
        follow(new ContributionView());
        follow(new InitiativeView());
        follow(new EvaluationCycleView());
    }

    private <D> void follow(View<D> view) {
        views.add(
                ProjectedView.following(
                        filled.log(), view, filled.stores().documents(), EventJson.documents()));
    }

    /**
     * Runs it at each pace in turns.
     *
     * @param arguments how many events are appended at each pace, a number that does not matter
     *     here, and how many rounds there are
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int events = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[2]);
        double[][] ratios = new double[COMMITS_PER_SECOND.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int pace = 0; pace < COMMITS_PER_SECOND.length; pace++) {
                ratios[pace][round] = measured(events, COMMITS_PER_SECOND[pace]);
            }
        }
        for (int pace = 0; pace < COMMITS_PER_SECOND.length; pace++) {
            System.out.printf(
                    Locale.ROOT,
                    "%d commits/s: p99 of append and all views / p99 of append: %s%n",
                    COMMITS_PER_SECOND[pace],
                    new Series(ratios[pace]));
        }
    }

    private static double measured(int events, int pace)
            throws InterruptedException, ExecutionException {
        var benchmark = new ViewLagBenchmark(events);
        try {
            return benchmark.run(pace);
        } finally {
            benchmark.views.forEach(ProjectedView::close);
            benchmark.filled.close();
        }
    }

    /** Answers how many times the 99th percentile with all views is that of the append. */
    private double run(int pace) throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            tasks.add(Executors.callable(() -> write(next, start, NANOS / pace)));
        }
        views.forEach(view -> tasks.add(Executors.callable(() -> watch(view))));
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (Future<Object> task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        int[] positions = positions();
        Timings append = timings(it -> acknowledged[index(it)] - began[index(it)]);
        Timings behind =
                timings(
                        it ->
                                Math.max(
                                        0,
                                        included[positions[index(it)]] - acknowledged[index(it)]));
        Timings all = timings(it -> included[positions[index(it)]] - began[index(it)]);
        System.out.printf(Locale.ROOT, "%d commits/s%n", pace);
        System.out.printf(Locale.ROOT, "  append: %s%n", append);
        System.out.printf(Locale.ROOT, "  views behind the acknowledgement: %s%n", behind);
        System.out.printf(Locale.ROOT, "  append and all views: %s%n", all);
        return all.percentile(0.99) / append.percentile(0.99);
    }

    /** Where the event of each turn stands. */
    private int[] positions() {
        Map<String, Integer> turns = new HashMap<>();
        for (int turn = 0; turn < began.length; turn++) {
            turns.put(Municipality.eventId(turn), turn);
        }
        int[] positions = new int[began.length];
        try (var events = filled.log().read(0, filled.log().head())) {
            events.forEach(
                    it ->
                            positions[Objects.requireNonNull(turns.get(it.eventId()))] =
                                    index(it.position()));
        }
        return positions;
    }

    /** The first tenth warms up and does not count. */
    private Timings timings(LongUnaryOperator of) {
        return new Timings(LongStream.range(began.length / 10, began.length).map(of).toArray());
    }

    private static int index(long position) {
        return Math.toIntExact(position);
    }

    private void write(AtomicLong next, long start, long interval) {
        for (long turn = next.getAndIncrement();
                turn < municipality.events();
                turn = next.getAndIncrement()) {
            long due = start + turn * interval;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var event = List.of(municipality.at(turn));
            began[index(turn)] = System.nanoTime();
            filled.append(event);
            acknowledged[index(turn)] = System.nanoTime();
        }
    }

    private void watch(ProjectedView<?> view) {
        long seen = -1;
        while (seen < municipality.events() - 1) {
            view.await(seen + 1);
            long position = view.position();
            note(seen + 1, position, System.nanoTime());
            seen = position;
        }
    }

    private synchronized void note(long from, long to, long at) {
        for (long position = from; position <= to; position++) {
            included[index(position)] = Math.max(included[index(position)], at);
        }
    }
}
