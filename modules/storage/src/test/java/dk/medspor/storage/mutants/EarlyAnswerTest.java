package dk.medspor.storage.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.history.ChildJvm;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Violation;
import dk.medspor.storage.history.Violation.Kind;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills show an adapter that answers before it has written. */
class EarlyAnswerTest {

    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED = 50;

    @TempDir Path directory;

    @Test
    void an_answer_before_the_commit_is_written_is_found_out() throws Exception {
        assertThat(afterKills(EarlyAnswer.EARLY))
                .extracting(Violation::kind)
                .containsOnly(Kind.ACKNOWLEDGED_LOST);
    }

    @Test
    void the_same_client_has_nothing_to_complain_of_when_it_is_answered_in_time() throws Exception {
        assertThat(afterKills(EarlyAnswer.DURABLE)).isEmpty();
    }

    private List<Violation> afterKills(String answer) throws Exception {
        List<Step> history = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            ChildJvm.killAfter(
                    ACKNOWLEDGED,
                    ChildJvm.start(EarlyAnswer.class, directory.toString(), answer),
                    history);
        }
        assertThat(history.stream().filter(Step.Ok.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED);
        try (EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC())) {
            return HistoryChecker.check(history, ReadBack.of(stores.commits()));
        }
    }
}
