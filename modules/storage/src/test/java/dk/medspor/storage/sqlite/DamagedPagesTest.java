package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Commits;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.Inspected.Damaged;
import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedPagesTest {

    private static final int PAGE = 4096;
    private static final int COMMITS = 120;

    @TempDir Path directory;

    @Test
    void a_page_of_rubbish_is_damage_at_a_position_or_keeps_the_log_closed() throws IOException {
        try (EmbeddedStores stores = open()) {
            for (int i = 0; i < COMMITS; i++) {
                stores.commits().append(Commits.several("s", 2L * i, 2));
            }
        }
        Path log = directory.resolve("log.db");
        byte[] sound = Files.readAllBytes(log);
        int found = 0;
        for (int page = 1; page < sound.length / PAGE; page++) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0xA5);
            Files.write(log, damaged);
            found += findsDamage() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(sound.length / PAGE / 2);
    }

    private boolean findsDamage() {
        try (EmbeddedStores stores = open()) {
            List<Inspected> inspected = stores.commits().inspect(0, 10 * COMMITS);
            assertThat(inspected).isNotEmpty();
            boolean proven = stores.commits().proven(events -> {}).isPresent();
            assertThat(proven && inspected.getLast() instanceof Damaged)
                    .as("proven, though damaged")
                    .isFalse();
            return inspected.getLast() instanceof Damaged(var position, var damage, var detail)
                    && position <= stores.commits().head().position()
                    && position > CommitStore.EMPTY;
        } catch (StorageFailure refused) {
            return true;
        }
    }

    private EmbeddedStores open() {
        return EmbeddedStores.open(directory, Clock.systemUTC());
    }
}
