package dk.medspor.status.forecast;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A meeting that is planned, and may deal with evaluations. */
public record NextMeeting(MeetingId id, LocalDate date, Protected<String> title) {

    private static final Set<MeetingKind> WITH_AGENDA =
            Set.of(MeetingKind.ORDINARY, MeetingKind.EXTRAORDINARY, MeetingKind.COMMITTEE_MEETING);

    /** Those of the planned meetings that have an agenda; a theme day evaluates nothing. */
    public static List<NextMeeting> of(List<MeetingDossier> planned) {
        return planned.stream()
                .filter(it -> WITH_AGENDA.contains(it.arrangement().first().kind()))
                .map(it -> of(it.id(), it.arrangement()))
                .toList();
    }

    private static NextMeeting of(MeetingId id, Arrangement its) {
        return new NextMeeting(id, its.date(), its.first().title());
    }
}
