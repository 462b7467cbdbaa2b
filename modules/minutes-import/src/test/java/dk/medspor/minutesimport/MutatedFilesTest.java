package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Files with bytes changed, cut out, doubled or put in at random are read or refused, never more.
 * {@code -Dmedspor.mutations=10000} makes it the long run.
 */
class MutatedFilesTest {

    private static final int MUTATIONS = Integer.getInteger("medspor.mutations", 200);
    private static final long SEED = Long.getLong("medspor.seed", 20_240_312L);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    void mutated_files_are_read_or_refused() {
        var random = new Random(SEED);
        var originals = originals();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(originals.get(i % originals.size()), random);
            read += reads("mutation " + i + " of seed " + SEED, mutated) ? 1 : 0;
        }
        System.out.printf("Mutated files: %d of %d read, the others refused%n", read, MUTATIONS);
        assertThat(read).isBetween(1, MUTATIONS);
    }

    private static boolean reads(String which, byte[] content) {
        var found = new ArrayList<Reading>();
        assertThatCode(
                        () ->
                                found.add(
                                        assertTimeoutPreemptively(
                                                LONGEST, () -> MinutesReader.read("m", content))))
                .as(which)
                .doesNotThrowAnyException();
        return found.getFirst() instanceof Reading.Read;
    }

    private static List<byte[]> originals() {
        var all = new ArrayList<byte[]>();
        for (var file : MinutesGold.DEVELOPED) {
            var text = MinutesGold.text(file);
            all.add(text.getBytes(StandardCharsets.UTF_8));
            all.add(PrintedCopy.of(text));
            all.add(WordCopy.of(text, MinutesGold.read(file)));
        }
        Twins.FILES.forEach(file -> all.add(Twins.text(file).getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] content = original.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int from = random.nextInt(content.length + 1);
            int to = Math.min(content.length, from + random.nextInt(40));
            content =
                    switch (random.nextInt(4)) {
                        case 0 -> with(content, from, to, new byte[0]);
                        case 1 -> with(content, from, from, Arrays.copyOfRange(content, from, to));
                        case 2 -> with(content, from, to, randomBytes(random, to - from));
                        default -> with(content, from, from, randomBytes(random, 4));
                    };
        }
        return content;
    }

    private static byte[] randomBytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] with(byte[] content, int from, int to, byte[] instead) {
        byte[] changed = new byte[content.length - (to - from) + instead.length];
        System.arraycopy(content, 0, changed, 0, from);
        System.arraycopy(instead, 0, changed, from, instead.length);
        System.arraycopy(content, to, changed, from + instead.length, content.length - to);
        return changed;
    }
}
