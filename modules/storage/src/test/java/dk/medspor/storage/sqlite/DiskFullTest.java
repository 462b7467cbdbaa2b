package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medspor.storage.history.ChildJvm;
import dk.medspor.storage.history.HistoryChecker;
import dk.medspor.storage.history.ReadBack;
import dk.medspor.storage.history.RunSettings;
import dk.medspor.storage.history.Step;
import dk.medspor.storage.history.Step.Failed;
import dk.medspor.storage.history.Step.Ok;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The operating system refuses to let files grow, in the midst of eight writers, and then allows it
 * again. What SQLite itself calls a full disk is tested with {@link LogWriterTest}.
 */
class DiskFullTest {

    private static final int BYTES_OF_A_FILE = 4 << 20;
    private static final int BYTES_WITH_ROOM = 1 << 30;
    private static final int REFUSED = 50;
    private static final int ACKNOWLEDGED_AFTERWARDS = 200;

    @TempDir Path directory;

    private final List<Step> history = new ArrayList<>();
    private int refused;
    private int acknowledgedAfterwards;
    private boolean room;

    @Test
    void what_is_refused_leaves_nothing_and_writing_goes_on_when_there_is_room() throws Exception {
        assumeTrue(
                ChildJvm.works("prlimit", "--version"),
                "prlimit (util-linux) is missing: a full disk was not tried");
        RunSettings run = RunSettings.printed();
        Process process =
                ChildJvm.startUnder(
                        List.of("prlimit", limit(BYTES_OF_A_FILE)),
                        AppendUntilKilled.class,
                        directory.toString(),
                        Long.toString(run.seed()));
        ChildJvm.follow(process, step -> note(step, process));

        assertThat(refused).isGreaterThanOrEqualTo(REFUSED);
        assertThat(acknowledgedAfterwards).isGreaterThanOrEqualTo(ACKNOWLEDGED_AFTERWARDS);
        try (EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC())) {
            assertThat(HistoryChecker.check(history, ReadBack.of(stores.commits())))
                    .as(run.toString())
                    .isEmpty();
        }
    }

    private void note(Step step, Process process) {
        history.add(step);
        if (step instanceof Failed(var commit, var reason) && reason.equals("NotRecorded")) {
            refused++;
            if (refused == REFUSED) {
                room = ChildJvm.works("prlimit", "--pid=" + process.pid(), limit(BYTES_WITH_ROOM));
            }
        }
        if (room && step instanceof Ok && ++acknowledgedAfterwards == ACKNOWLEDGED_AFTERWARDS) {
            process.toHandle().destroyForcibly();
        }
    }

    /** The soft limit only, which a process without privileges may raise again. */
    private static String limit(int bytes) {
        return "--fsize=%d:".formatted(bytes);
    }
}
