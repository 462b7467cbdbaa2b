package dk.medspor.benchmarks;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.search.Search;
import dk.medspor.search.SearchIndex;
import dk.medspor.search.SearchQuestion;
import dk.medspor.search.SearchWords;
import dk.medspor.search.SearchedView;
import dk.medspor.search.entries.InitiativeEntries;
import dk.medspor.status.confidential.ConfidentialItems;
import dk.medspor.status.confidential.ConfidentialItemsView;
import dk.medspor.status.confidential.ConfidentialMeeting;
import dk.medspor.status.confidential.Reader;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the search costs in a log of however many events: how long its index is made, how large it
 * is, and how long an answer takes that eight users ask for at once. All initiatives speak of the
 * same few things, so nearly every question finds all of them, which is the worst for a search.
 */
final class SearchBenchmark {

    private static final int USERS = 8;
    private static final int RUNS = 200;
    private static final int PAGE = 50;
    private static final Reader MEMBER = new Reader(Optional.of(Set.of(Municipality.body(1))));
    private static final double MILLION = 1e6;

    private SearchBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments how many events the log holds, how many of them each initiative has, and how
     *     many rounds there are
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var municipality =
                new Municipality(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        try (var filled = new FilledLog()) {
            filled.fill(municipality);
            try (ProjectedView<InitiativeDossier> initiatives =
                            filled.followedBy(new InitiativeView());
                    ProjectedView<ConfidentialMeeting> confidential =
                            filled.followedBy(new ConfidentialItemsView())) {
                long start = System.nanoTime();
                Path directory = filled.file("search");
                try (var index =
                        SearchIndex.following(
                                filled.log(),
                                List.of(new SearchedView<>(initiatives, new InitiativeEntries())),
                                directory)) {
                    while (index.position() < filled.log().head()) {
                        Thread.sleep(20);
                    }
                    say(
                            "%,d events, %,d initiatives: index made in %.1f s",
                            filled.log().head() + 1,
                            municipality.initiatives(),
                            (System.nanoTime() - start) / MILLION / 1e3);
                    var search =
                            new Search(index, new ConfidentialItems(confidential, () -> MEMBER));
                    for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
                        say("round %d", round);
                        measure(search);
                    }
                }
                say("size of the index: %.1f MB", megabytes(directory));
            }
        }
    }

    private static void measure(Search search) throws InterruptedException, ExecutionException {
        measure(search, "a number that one has", "tiltag 4711", Optional.empty());
        measure(search, "a word that all have", "kolleger", Optional.empty());
        measure(search, "two words that all have", "frokost afdeling", Optional.empty());
        measure(
                search,
                "a phrase and two words",
                "\"nye kolleger\" frokost fald",
                Optional.empty());
        measure(search, "the same of one body", "\"nye kolleger\" frokost", ofOneBody());
        measure(search, "nothing", "kantinebestyrelse", Optional.empty());
    }

    private static Optional<Set<MedBodyId>> ofOneBody() {
        return Optional.of(Set.of(Municipality.body(1)));
    }

    private static void measure(
            Search search, String what, String words, Optional<Set<MedBodyId>> within)
            throws InterruptedException, ExecutionException {
        var question =
                new SearchQuestion(
                        SearchWords.of(words), Optional.empty(), Optional.empty(), within);
        try (var users = Executors.newFixedThreadPool(USERS)) {
            Callable<Timings> user =
                    () -> Timings.of(RUNS, () -> search.find(question, 0, PAGE, -1));
            List<Future<Timings>> all =
                    users.invokeAll(IntStream.range(0, USERS).mapToObj(_ -> user).toList());
            LongStream nanos = LongStream.empty();
            for (Future<Timings> it : all) {
                nanos = LongStream.concat(nanos, LongStream.of(it.get().nanos()));
            }
            long found = search.find(question, 0, PAGE, -1).value().total();
            say("%-24s finds %,6d: %s", what, found, new Timings(nanos.toArray()));
        }
    }

    private static double megabytes(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(it -> it.toFile().length()).sum() / MILLION;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
