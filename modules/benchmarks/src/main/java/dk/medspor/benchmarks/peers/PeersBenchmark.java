package dk.medspor.benchmarks.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Measures all sides in turns, round after round, and prints what was reached. */
final class PeersBenchmark {

    private static final String EMBEDDED = "embedded";
    private static final String MONGO = "mongo";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Deque<Section> sections = new ArrayDeque<>();
    private final Figures figures = new Figures();
    private final long large;

    private PeersBenchmark(long large) {
        this.large = large;
    }

    /**
     * Runs it.
     *
     * @param arguments how many events the long log holds, a number that does not matter here, how
     *     many rounds count, and what is measured: embedded, mongo, or both with a comma
     */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(arguments[3].split(",", -1));
        var benchmark = new PeersBenchmark(Long.parseLong(arguments[0]));
        try {
            benchmark.open(wanted);
            benchmark.measure(Integer.parseInt(arguments[2]));
            benchmark.print(wanted);
        } finally {
            benchmark.close();
        }
    }

    private void open(List<String> wanted) throws Exception {
        Serializer serializer = Jackson3Serializer.builder().build();
        if (wanted.contains(EMBEDDED)) {
            PostgresCluster cluster = opened(PostgresCluster.start());
            measured(new Reading(postgres(cluster, "read", serializer)));
            measured(new Appending(postgres(cluster, "appended", serializer), serializer));
            measured(new Sizes(large));
        }
        if (wanted.contains(MONGO)) {
            measured(new OnMongo(serializer));
        }
    }

    private AxonOnJdbc postgres(PostgresCluster cluster, String database, Serializer serializer)
            throws IOException {
        return opened(AxonOnJdbc.postgres(cluster.database(database), serializer));
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }

    private void measured(Section section) {
        sections.add(opened(section));
    }

    /** The first round only warms up. */
    private void measure(int rounds) throws Exception {
        say("bytes of payload and metadata: %d", EncodedNote.any().bytes());
        for (int round = 0; round <= rounds; round++) {
            say(
                    "round %d of %d, load %.2f",
                    round,
                    rounds,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            Figures noted = round == 0 ? new Figures() : figures;
            for (Section section : sections) {
                section.round(noted);
            }
        }
    }

    private void print(List<String> wanted) {
        say("%n%s%n%s", figures, Goal.HEADER);
        Stream.of(
                        wanted.contains(EMBEDDED)
                                ? Goals.embedded(figures, large)
                                : Stream.<Goal>of(),
                        wanted.contains(MONGO) ? Goals.onMongo(figures) : Stream.<Goal>of())
                .flatMap(it -> it)
                .forEach(it -> say("%s", it));
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }

    private void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
