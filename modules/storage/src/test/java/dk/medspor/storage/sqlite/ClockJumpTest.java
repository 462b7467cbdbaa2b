package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.MovableClock;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Workload;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockJumpTest {

    private static final Instant START = Instant.parse("2026-10-25T02:30:00Z");
    private static final int JUMP_AFTER = 100;

    @TempDir Path directory;

    private final MovableClock clock = new MovableClock(START);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Step> history = Collections.synchronizedList(new ArrayList<>());

    @Test
    void the_log_goes_on_when_the_clock_jumps_an_hour_back_under_its_writers() throws Exception {
        RunSettings run = RunSettings.printed();
        append(run, run.seed());
        assertThat(clock.instant()).isBefore(START);
        clock.move(Duration.ofMinutes(-1));
        append(run, run.seed() + 1);

        ReadBack log = readBack();
        assertThat(HistoryChecker.check(history, log)).as(run.toString()).isEmpty();
        assertThat(acknowledged.get()).isGreaterThan(JUMP_AFTER);
        assertThat(log.commits()).extracting(StoredCommit::recordedAt).containsOnly(START);
    }

    private void append(RunSettings run, long seed) throws Exception {
        try (SqliteCommitStore store = new SqliteCommitStore(directory, clock)) {
            new Workload(List.of(store), seed, this::note).run(run.commits());
        }
    }

    private void note(Step step) {
        history.add(step);
        if (step instanceof Ok && acknowledged.incrementAndGet() == JUMP_AFTER) {
            clock.move(Duration.ofHours(-1));
        }
    }

    private ReadBack readBack() {
        try (SqliteCommitStore store = new SqliteCommitStore(directory, clock)) {
            return ReadBack.of(store);
        }
    }
}
