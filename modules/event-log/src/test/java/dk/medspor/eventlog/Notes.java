package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;

/** Commits that hold a note or several. */
final class Notes {

    private Notes() {}

    static NewCommit one(String stream, long sequence) {
        return several(stream, sequence, 1);
    }

    static NewCommit several(String stream, long firstSequence, int count) {
        return NewCommit.of(
                new CommitCommand("Note", "1", "{}".getBytes(UTF_8)),
                LongStream.range(firstSequence, firstSequence + count)
                        .mapToObj(it -> note(stream, it))
                        .toList());
    }

    private static CommitEvent note(String stream, long sequence) {
        return new CommitEvent(
                UUID.randomUUID().toString(),
                stream,
                "Thing",
                sequence,
                "Noted",
                "2",
                Instant.EPOCH.plusSeconds(sequence),
                "payload of %s|%d".formatted(stream, sequence).getBytes(UTF_8),
                "{}".getBytes(UTF_8));
    }
}
