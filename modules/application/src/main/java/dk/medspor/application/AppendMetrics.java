package dk.medspor.application;

import dk.medspor.storage.AppendListener;
import dk.medspor.storage.AppendOutcome;
import dk.medspor.storage.AppendOutcome.Appended;
import dk.medspor.storage.AppendOutcome.DuplicateEventId;
import dk.medspor.storage.AppendOutcome.NotRecorded;
import dk.medspor.storage.AppendOutcome.OutcomeUnknown;
import dk.medspor.storage.AppendOutcome.SequenceConflict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long appends take, what becomes of them, and how many share a flush. */
final class AppendMetrics implements AppendListener {

    /** Upper bounds of the histogram, in microseconds: 1, 2 and 5 of each power of ten. */
    private static final Duration[] WAITS =
            IntStream.of(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)
                    .flatMap(it -> IntStream.of(it, 2 * it, 5 * it))
                    .mapToObj(it -> Duration.ofNanos(1_000L * it))
                    .toArray(Duration[]::new);

    private static final double[] GROUPS = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512};

    private final Timer waits;
    private final DistributionSummary groups;
    private final Counter retries;
    private final Map<String, Counter> outcomes = new ConcurrentHashMap<>();
    private final MeterRegistry registry;

    AppendMetrics(MeterRegistry registry) {
        this.registry = registry;
        waits =
                Timer.builder("medspor.append")
                        .description("From the call of an append to its outcome")
                        .serviceLevelObjectives(WAITS)
                        .register(registry);
        groups =
                DistributionSummary.builder("medspor.append.group")
                        .description("Commits that are recorded together")
                        .baseUnit("commits")
                        .serviceLevelObjectives(GROUPS)
                        .register(registry);
        retries =
                Counter.builder("medspor.append.retries")
                        .description("Times that a commit was tried again")
                        .register(registry);
        Stream.of("appended", "conflict", "duplicate", "not-recorded", "unknown")
                .forEach(this::ofOutcome);
    }

    /** Each is there from the start, so that a scrape shows the first one as a step from 0. */
    private Counter ofOutcome(String name) {
        return outcomes.computeIfAbsent(
                name,
                it ->
                        Counter.builder("medspor.append.outcomes")
                                .description("Appends by what became of them")
                                .tag("outcome", it)
                                .register(registry));
    }

    @Override
    public void grouped(int commits) {
        groups.record(commits);
    }

    @Override
    public void decided(AppendOutcome outcome, Duration waited, int tries) {
        waits.record(waited);
        retries.increment(tries);
        ofOutcome(name(outcome)).increment();
    }

    private static String name(AppendOutcome outcome) {
        return switch (outcome) {
            case Appended _ -> "appended";
            case SequenceConflict _ -> "conflict";
            case DuplicateEventId _ -> "duplicate";
            case NotRecorded _ -> "not-recorded";
            case OutcomeUnknown _ -> "unknown";
        };
    }
}
