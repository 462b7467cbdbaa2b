package dk.medspor.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Workload;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes of one log, each at the end of a line that delays, breaks and loses replies. */
@Timeout(300)
class UnreliableLineTest {

    /** A line loses something in most rounds, but not of each kind. */
    private static final int MOST_ROUNDS = 20;

    @Test
    void the_history_of_eight_writers_holds() throws Exception {
        RunSettings run = RunSettings.printed();
        List<Step> history = new CopyOnWriteArrayList<>();
        try (WireProtocolServer server = new WireProtocolServer();
                UnreliableLine one = new UnreliableLine(server.port(), run.seed());
                UnreliableLine another = new UnreliableLine(server.port(), ~run.seed());
                TestDatabase here = new TestDatabase(one.uri());
                TestDatabase there = here.sameAt(another.uri());
                TestDatabase safe = here.sameAt(server.uri())) {
            List<CommitStore> nodes =
                    List.of(
                            here.open(Clock.systemUTC()).commits(),
                            there.open(Clock.systemUTC()).commits());
            one.wearOut();
            another.wearOut();
            int rounds = 0;
            do {
                new Workload(nodes, run.seed() + rounds, history::add).run(run.commits());
                rounds++;
            } while (rounds < MOST_ROUNDS && !haveLostBoth(one, another));

            CommitStore log = safe.open(Clock.systemUTC()).commits();
            assertThat(HistoryChecker.check(history, ReadBack.of(log))).as("%s", run).isEmpty();
            assertThat(history).filteredOn(Ok.class::isInstance).isNotEmpty();
            System.out.printf(
                    "%d commits were acknowledged, %d replies and %d requests lost%n",
                    history.stream().filter(Ok.class::isInstance).count(),
                    one.lostReplies() + another.lostReplies(),
                    one.lostRequests() + another.lostRequests());
            assertThat(haveLostBoth(one, another)).as("requests and replies lost").isTrue();
        }
    }

    private static boolean haveLostBoth(UnreliableLine one, UnreliableLine another) {
        return one.lostRequests() + another.lostRequests() > 0
                && one.lostReplies() + another.lostReplies() > 0;
    }
}
