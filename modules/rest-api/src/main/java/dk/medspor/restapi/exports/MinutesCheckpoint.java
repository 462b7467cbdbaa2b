package dk.medspor.restapi.exports;

import dk.medspor.audit.checkpoint.Checkpoint;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.SignedNote;
import dk.medspor.eventlog.EventLog;
import dk.medspor.meetings.MeetingId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The proof that belongs into the footer of minutes: the log, signed, up to the last thing that was
 * recorded of the meeting. Paper in a binder is out of reach of whoever could rewrite the log.
 */
@Component
public class MinutesCheckpoint {

    private static final int SHORT = 16;

    private final Checkpoints checkpoints;
    private final EventLog log;

    MinutesCheckpoint(Checkpoints checkpoints, EventLog log) {
        this.checkpoints = checkpoints;
        this.log = log;
    }

    /**
     * What the footer says.
     *
     * @param position of the last event that it speaks of
     * @param root the beginning of the hash of the log there, 16 hexadecimal digits
     * @param note the whole signed note
     */
    public record Footer(long position, String root, String note) {

        private static Footer of(SignedNote note) {
            Checkpoint it = Checkpoint.parse(note.text());
            return new Footer(it.position(), it.hexHash().substring(0, SHORT), note.published());
        }
    }

    /** The footer of the minutes of a meeting; empty when nothing is recorded of it. */
    public Optional<Footer> of(MeetingId meeting) {
        var last = log.lastPosition(meeting.toString(), Long.MAX_VALUE);
        return last.isPresent()
                ? Optional.of(Footer.of(checkpoints.at(last.getAsLong())))
                : Optional.empty();
    }
}
