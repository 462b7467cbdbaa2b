package dk.medspor.restapi.imports;

import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.meetings.KeptNotes;
import dk.medspor.meetings.MeetingId;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Keeps notes beside the meeting that they are recorded as. */
@Component
public class OriginalNotes {

    private final ProtectedContents contents;

    OriginalNotes(ProtectedContents contents) {
        this.contents = contents;
    }

    /**
     * Keeps the bytes if they are recorded.
     *
     * @param send what records them, and answers with its position
     */
    public long keeping(MeetingId meeting, byte[] bytes, ToLongFunction<KeptNotes> send) {
        return contents.keeping(
                bytes,
                meeting.toString(),
                name ->
                        send.applyAsLong(
                                new KeptNotes(
                                        ProtectedContents.sha256(bytes), bytes.length, name)));
    }
}
