package dk.medspor.benchmarks;

import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.status.AsOf;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycleView;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an as-of question costs in a long log, answered from versioned documents, beside what it
 * would cost from checkpoints: the documents of a whole view are loaded, and the events after them
 * folded.
 */
final class AsOfBenchmark {

    private static final int RUNS = 300;
    private static final LocalDate ON = LocalDate.of(2030, 1, 1);

    private final FilledLog filled;
    private final ProjectedView<CycleDocument> view;
    private final EvaluationCycle status;
    private int body;

    private AsOfBenchmark(FilledLog filled, ProjectedView<CycleDocument> view) {
        this.filled = filled;
        this.view = view;
        this.status = new EvaluationCycle(view, Clock.systemUTC());
    }

    /**
     * Runs it.
     *
     * @param arguments how many events the log holds, and how many of them each initiative has
     */
    public static void main(String[] arguments) throws Exception {
        var municipality =
                new Municipality(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        try (var filled = new FilledLog()) {
            long start = System.nanoTime();
            filled.fill(municipality);
            say("filled with %,d events in %.0f s", municipality.events(), seconds(start));
            start = System.nanoTime();
            try (var view = filled.followedBy(new EvaluationCycleView())) {
                say("view built in %.0f s", seconds(start));
                new AsOfBenchmark(filled, view).run();
            }
        }
    }

    private void run() throws SQLException {
        EventLog log = filled.log();
        say("log.db %.0f MB, views.db %.0f MB", filled.megabytes("log.db"), views());
        tables();
        Timings live = time("status of one body, live", AsOf.now());
        Timings worst = live;
        for (int percent : new int[] {10, 50, 90, 100}) {
            long position = log.head() * percent / 100;
            Timings then = time("as of " + percent + " %", new AsOf.Position(position));
            worst = then.percentile(0.5) > worst.percentile(0.5) ? then : worst;
        }
        say("slowest as-of / live: %.1f", worst.percentile(0.5) / live.percentile(0.5));
        long middle = log.head() / 2;
        say("first 50 of all, live: %s", Timings.of(RUNS, () -> view.live(it -> page(it))));
        say("first 50 of all, as of 50 %%: %s", Timings.of(RUNS, () -> pageAsOf(middle)));
        say("a checkpoint of the whole view loaded: %s", Timings.of(20, this::loadAll));
        Map<String, CycleDocument> checkpoint = fold(0, middle, Map.of());
        for (int events : new int[] {500, 5_000, 50_000}) {
            say(
                    "%,d events folded after it: %s",
                    events, Timings.of(20, () -> fold(middle + 1, middle + events, checkpoint)));
        }
        long start = System.nanoTime();
        fold(0, log.head(), Map.of());
        say("the whole log folded: %.1f s", seconds(start));
    }

    private static List<CycleDocument> page(ViewState<CycleDocument> state) {
        return state.page("all", 0, 50);
    }

    private void pageAsOf(long position) {
        view.asOf(position, AsOfBenchmark::page);
    }

    private void loadAll() {
        view.live(it -> it.all("all").size());
    }

    private Timings time(String what, AsOf asOf) {
        Timings timings = Timings.of(RUNS, () -> ask(asOf));
        say("%s: %s", what, timings);
        return timings;
    }

    private void ask(AsOf asOf) {
        body = (body + 1) % Municipality.BODIES;
        status.status(Optional.of(Municipality.body(body)), ON, asOf);
    }

    private Map<String, CycleDocument> fold(
            long from, long to, Map<String, CycleDocument> checkpoint) {
        var fold = new EvaluationCycleView();
        Map<String, CycleDocument> documents = new HashMap<>(checkpoint);
        try (var events = filled.log().read(from, to)) {
            events.forEach(it -> apply(fold, documents, it));
        }
        return documents;
    }

    private static void apply(
            EvaluationCycleView fold, Map<String, CycleDocument> documents, RecordedEvent event) {
        for (String key : fold.keys(event)) {
            documents.put(key, fold.evolve(Optional.ofNullable(documents.get(key)), event));
        }
    }

    private double views() {
        return filled.megabytes("views.db");
    }

    private void tables() throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + filled.file("views.db"));
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT name, sum(pgsize) / 1e6 FROM dbstat GROUP BY name")) {
            while (rows.next()) {
                say("  %s %.1f MB", rows.getString(1), rows.getDouble(2));
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}
