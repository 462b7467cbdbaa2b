package dk.medspor.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A commit of one event that no application would record, for what looks at bytes alone. */
public final class NotedCommit {

    private NotedCommit() {}

    /** Each one begins a stream of its own. */
    public static NewCommit of(String content) {
        byte[] bytes = "{\"text\":\"%s\"}".formatted(content).getBytes(UTF_8);
        var event =
                new CommitEvent(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "Note",
                        0,
                        "Noted",
                        "",
                        Instant.EPOCH,
                        bytes,
                        bytes);
        return NewCommit.of(new CommitCommand("Note", "", bytes), List.of(event));
    }
}
