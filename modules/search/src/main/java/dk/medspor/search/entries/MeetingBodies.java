package dk.medspor.search.entries;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.readmodels.ProjectedView;
import java.util.List;

/** Whose meeting something was said at; that is settled when the meeting is first known. */
public record MeetingBodies(ProjectedView<MeetingDossier> meetings) {

    List<MedBodyId> of(MeetingId meeting) {
        return meetings.fresh(it -> it.get(meeting.toString()))
                .map(it -> it.arrangement().bodies())
                .orElseThrow(() -> new IllegalStateException("something was said at no meeting"));
    }

    String title(MeetingId meeting) {
        return meetings.fresh(it -> it.get(meeting.toString()))
                .map(it -> it.arrangement().first().title().value())
                .orElse("");
    }
}
