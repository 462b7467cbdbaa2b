package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.history.ChildJvm;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Step.Ok;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes write one log on one server, and both are killed again and again. */
@Timeout(3600)
class TwoProcessesTest {

    private static final int MOST_ACKNOWLEDGED_BEFORE_KILL = 150;

    private final List<Step> history = new ArrayList<>();

    @Test
    void the_history_of_both_holds_after_every_kill() throws Exception {
        RunSettings run = RunSettings.printed();
        Random random = new Random(run.seed());
        try (WireProtocolServer server = new WireProtocolServer();
                TestDatabase database = new TestDatabase(server.uri())) {
            for (int kill = 0; kill < run.kills(); kill += 2) {
                runAndKillBoth(database.address(), random);
                try (MongoStores stores = database.open(Clock.systemUTC())) {
                    assertThat(HistoryChecker.check(history, ReadBack.of(stores.commits())))
                            .as("kill %d of %s", kill, run)
                            .isEmpty();
                }
            }
        }
        System.out.println(
                history.stream().filter(Ok.class::isInstance).count()
                        + " commits were acknowledged");
    }

    private void runAndKillBoth(String address, Random random) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<List<Step>>> processes =
                    List.of(process(address, random), process(address, random));
            for (Future<List<Step>> steps : both.invokeAll(processes)) {
                history.addAll(steps.get());
            }
        }
    }

    private static Callable<List<Step>> process(String address, Random random) {
        int enough = 1 + random.nextInt(MOST_ACKNOWLEDGED_BEFORE_KILL);
        String seed = Long.toString(random.nextLong());
        return () -> {
            List<Step> steps = new ArrayList<>();
            ChildJvm.killAfter(enough, ChildJvm.start(AppendToServer.class, address, seed), steps);
            assertThat(steps).filteredOn(Ok.class::isInstance).hasSizeGreaterThanOrEqualTo(enough);
            return steps;
        };
    }
}
