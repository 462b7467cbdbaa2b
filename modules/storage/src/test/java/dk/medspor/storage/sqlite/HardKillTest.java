package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.history.ChildJvm;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Step.Ok;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process keeps the operating system's cache: this tests recovery, not the flush. */
class HardKillTest {

    private static final int MOST_ACKNOWLEDGED_BEFORE_KILL = 400;

    @TempDir Path directory;

    private final List<Step> history = new ArrayList<>();

    @Test
    void the_history_of_eight_writers_holds_after_every_kill() throws Exception {
        RunSettings run = RunSettings.printed();
        Random random = new Random(run.seed());
        for (int kill = 0; kill < run.kills(); kill++) {
            int enough = 1 + random.nextInt(MOST_ACKNOWLEDGED_BEFORE_KILL);
            long before = acknowledged();
            String seed = Long.toString(random.nextLong());
            ChildJvm.killAfter(
                    enough,
                    ChildJvm.start(AppendUntilKilled.class, directory.toString(), seed),
                    history);

            assertThat(acknowledged()).isGreaterThanOrEqualTo(before + enough);
            try (EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC())) {
                assertThat(HistoryChecker.check(history, ReadBack.of(stores.commits())))
                        .as("kill %d of %s", kill, run)
                        .isEmpty();
            }
        }
        System.out.println(acknowledged() + " commits were acknowledged");
    }

    private long acknowledged() {
        return history.stream().filter(Ok.class::isInstance).count();
    }
}
