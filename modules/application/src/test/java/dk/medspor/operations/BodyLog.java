package dk.medspor.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.eventlog.EventJson;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.AgendaEvent.AttachmentContentKept;
import dk.medspor.meetings.MeetingId;
import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.NewCommit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes established bodies to a log. */
public final class BodyLog {

    private BodyLog() {}

    public static void establish(CommitStore log, int bodies) {
        for (int i = 0; i < bodies; i++) {
            establish(log, UUID.randomUUID(), "LMU " + i);
        }
    }

    /** An event that names a content. */
    static void name(CommitStore log, String content) {
        UUID id = UUID.randomUUID();
        var kept = new AttachmentContentKept(new MeetingId(id), 1, content, content);
        append(log, id, "AttachmentContentKept", EventJson.mapper().writeValueAsString(kept));
    }

    static void establish(CommitStore log, UUID id, String name) {
        var established =
                new BodyEstablished(
                        new MedBodyId(id),
                        name,
                        Tier.LOCAL,
                        Optional.empty(),
                        false,
                        Optional.empty());
        append(log, id, "BodyEstablished", EventJson.mapper().writeValueAsString(established));
    }

    static void append(CommitStore log, UUID stream, String event, String payload) {
        log.append(
                NewCommit.of(
                        CommitCommand.NONE,
                        List.of(
                                new CommitEvent(
                                        UUID.randomUUID().toString(),
                                        stream.toString(),
                                        "MedBody",
                                        0,
                                        event,
                                        "",
                                        Instant.EPOCH,
                                        payload.getBytes(UTF_8),
                                        "{}".getBytes(UTF_8)))));
    }
}
