package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A killed process keeps the operating system's cache: this tests recovery, not the flush. */
class HardKillTest {

    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 200;

    @TempDir Path directory;

    @Test
    @Timeout(60)
    void every_acknowledged_commit_survives_being_killed_again_and_again() throws Exception {
        Map<Long, String> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            appendAndKill(acknowledged);
            assertAllThere(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_KILL);
    }

    private void appendAndKill(Map<Long, String> acknowledged) throws Exception {
        Process process = ChildJvm.start(AppendUntilKilled.class, directory.toString());
        int before = acknowledged.size();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                note(line, acknowledged);
                if (acknowledged.size() == before + ACKNOWLEDGED_BEFORE_KILL) {
                    // Not of the process: that would close the lines that are still to be read.
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        process.waitFor();
    }

    /** The last line may be cut off. */
    private static void note(String line, Map<Long, String> acknowledged) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 2 && parts[1].length() == 36) {
            acknowledged.put(Long.valueOf(parts[0]), parts[1]);
        }
    }

    private void assertAllThere(Map<Long, String> acknowledged) {
        try (EmbeddedStores stores = EmbeddedStores.open(directory, Clock.systemUTC())) {
            CommitStore log = stores.commits();
            Map<Long, String> found = new HashMap<>();
            byte[] hash = CommitHash.genesis();
            long next = 0;
            while (next <= log.head().position()) {
                for (StoredCommit commit : log.read(next, 500)) {
                    assertThat(commit.firstPosition()).isEqualTo(next);
                    hash = commit.hashAfter(hash);
                    assertThat(commit.hash()).isEqualTo(hash);
                    found.put(commit.firstPosition(), commit.id().toString());
                    next = commit.lastPosition() + 1;
                }
            }
            assertThat(log.head().hash()).isEqualTo(hash);
            assertThat(found).containsAllEntriesOf(acknowledged);
        }
    }
}
