package dk.medspor.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.Commits;
import dk.medspor.storage.Inspected;
import dk.medspor.storage.Inspected.Damaged;
import dk.medspor.storage.StorageFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedPagesTest {

    private static final int PAGE = 4096;
    private static final int COMMITS = 120;

    /** The first byte of such a page, as SQLite's file format has it. */
    private static final byte INTERIOR_OF_TABLE = 5;

    /** After it the places of cells begin, each a child's page and the greatest number there. */
    private static final int INTERIOR_HEADER = 12;

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

    /** A reading goes past the numbers that part the pages of a tree; a search goes by them. */
    @ParameterizedTest
    @ValueSource(ints = {-2, 2})
    void a_tree_whose_searches_go_astray_is_not_sound(int aside) throws IOException {
        try (EmbeddedStores stores = open()) {
            for (int i = 0; i < COMMITS; i++) {
                stores.commits().append(Commits.several("s", 2L * i, 2));
            }
            assertThat(stores.commits().proven(events -> {})).isPresent();
        }
        Path log = directory.resolve("log.db");
        byte[] sound = Files.readAllBytes(log);
        ByteBuffer file = ByteBuffer.wrap(sound);
        int misled = 0;
        for (int page = PAGE; page < sound.length; page += PAGE) {
            if (sound[page] != INTERIOR_OF_TABLE) {
                continue;
            }
            int cell = page + file.getShort(page + INTERIOR_HEADER);
            int lowestBits = cell + Integer.BYTES + (sound[cell + Integer.BYTES] < 0 ? 1 : 0);
            byte[] damaged = sound.clone();
            damaged[lowestBits] = (byte) (sound[lowestBits] + aside);
            Files.write(log, damaged);
            try (EmbeddedStores stores = open()) {
                assertThat(stores.commits().proven(events -> {})).isEmpty();
                misled++;
            }
        }
        assertThat(misled).isPositive();
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
