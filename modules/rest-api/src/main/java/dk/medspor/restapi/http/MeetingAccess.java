package dk.medspor.restapi.http;

import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.agendas.MeetingDossiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Whose meeting something was said at, for those who see their own bodies only. */
@Component
public class MeetingAccess {

    private final MeetingDossiers meetings;

    MeetingAccess(MeetingDossiers meetings) {
        this.meetings = meetings;
    }

    /**
     * Goes on only when the meeting is one of the permitted bodies'.
     *
     * @param meeting looked up only under a limit; empty when nobody knows it
     */
    public void require(Permit permit, Supplier<Optional<MeetingId>> meeting) {
        permit.requireConcerning(() -> Concerned.by(meeting.get().flatMap(meetings::find)));
    }

    /** The meetings of a body. */
    public List<MeetingId> of(MedBodyId body) {
        return meetings.of(body);
    }
}
