package dk.medspor.restapi.imports;

import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.kernel.CommandRejected;
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
     * The bytes are durable before the log names them; what a rule refuses is removed again.
     *
     * @param send what records them, and answers with its position
     */
    public long keeping(MeetingId meeting, byte[] bytes, ToLongFunction<KeptNotes> send) {
        String owner = meeting.toString();
        String name = contents.keep(bytes, owner);
        try {
            long position =
                    send.applyAsLong(
                            new KeptNotes(ProtectedContents.sha256(bytes), bytes.length, name));
            contents.named(name);
            return position;
        } catch (CommandRejected refused) {
            contents.destroy(name, owner);
            throw refused;
        }
    }
}
