package dk.medspor.storage.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitHash;
import dk.medspor.storage.Commits;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredEnvelopeTest {

    private static final CommitCommand COMMAND =
            new CommitCommand("Foreslå tiltag", "1", Commits.bytes("{\"why\":\"spørgsmål\"}"));

    private final StoredEnvelope envelope = new StoredEnvelope(Fingerprint.drawn());

    /**
     * Ids that are UUIDs and such that are none, contents from nothing to more than a buffer,
     * metadata that is often the same as that of the event before.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void the_stored_bytes_have_the_digest_of_what_they_stand_for(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var body = new CommitBody(COMMAND, events(random));

            assertThat(digest(body.encoded(), body.events().size()))
                    .isEqualTo(CommitHash.digest(body.command(), body.events()));
        }
    }

    @Test
    void surplus_bytes_are_no_part_of_a_commit() {
        byte[] body = new CommitBody(COMMAND, List.of(Commits.event("s", 0))).encoded();
        byte[] longer = ByteBuffer.allocate(body.length + 1).put(body).array();

        assertThatThrownBy(() -> digest(longer, 1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void ids_that_differ_in_one_bit_have_other_fingerprints() {
        Fingerprint fingerprint = Fingerprint.drawn();
        byte[] id = Identity.bytes(UUID.fromString("0190b1c4-0000-7000-8000-000000000001"));
        List<Long> found = new ArrayList<>(List.of(fingerprint.of(id)));
        for (int bit = 0; bit < Byte.SIZE * id.length; bit++) {
            byte[] other = id.clone();
            other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            found.add(fingerprint.of(other));
        }

        assertThat(found).doesNotHaveDuplicates();
        assertThat(fingerprint.of(id)).isEqualTo(found.getFirst());
    }

    private byte[] digest(byte[] body, int events) {
        return envelope.digest(
                ByteBuffer.wrap(body), 0, events, (id, stream, sequence, timestamp) -> {});
    }

    private static List<CommitEvent> events(Random random) {
        return Stream.generate(() -> event(random)).limit(1 + random.nextInt(5)).toList();
    }

    private static CommitEvent event(Random random) {
        byte[] payload = new byte[random.nextInt(10) == 0 ? 20_000 : random.nextInt(300)];
        random.nextBytes(payload);
        return new CommitEvent(
                id(random),
                id(random),
                "Thing",
                random.nextLong(1_000_000),
                "Noted",
                "2",
                Instant.ofEpochSecond(random.nextInt()),
                payload,
                Commits.bytes("{\"actor\":\"u\"}".substring(0, 5 * random.nextInt(3))));
    }

    private static String id(Random random) {
        return random.nextBoolean()
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : "HMU/ærlig-%d".formatted(random.nextInt());
    }
}
