package dk.medspor.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Invented commits for tests. */
public final class Commits {

    public static final Instant HAPPENED = Instant.parse("2026-03-04T05:06:07.123456Z");

    private Commits() {}

    public static NewCommit one(String stream, long sequence) {
        return of(event(stream, sequence));
    }

    /** One commit with several events of a stream. */
    public static NewCommit several(String stream, long firstSequence, int count) {
        return of(
                LongStream.range(firstSequence, firstSequence + count)
                        .mapToObj(it -> event(stream, it))
                        .toArray(CommitEvent[]::new));
    }

    public static NewCommit of(CommitEvent... events) {
        return NewCommit.of(
                new CommitCommand("Note", "1", bytes("{\"why\":\"asked\"}")), List.of(events));
    }

    public static CommitEvent event(String stream, long sequence) {
        return event(UUID.randomUUID().toString(), stream, sequence);
    }

    public static CommitEvent event(String id, String stream, long sequence) {
        return event(id, stream, sequence, bytes("payload of %s|%d".formatted(stream, sequence)));
    }

    public static CommitEvent event(String id, String stream, long sequence, byte[] payload) {
        return new CommitEvent(
                id,
                stream,
                "Thing",
                sequence,
                "Noted",
                "2",
                HAPPENED.plusSeconds(sequence),
                payload,
                bytes("{\"actor\":\"u1\"}"));
    }

    public static String newStream() {
        return UUID.randomUUID().toString();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
