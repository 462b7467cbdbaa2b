package dk.medspor.webui.desk;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.TimeAndPlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands at the head of the pages about a meeting. */
record MeetingHead(
        UUID id,
        String title,
        MeetingKind kind,
        String bodies,
        LocalDate date,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        Optional<String> place,
        Arrangement.State state,
        Optional<String> cancelledBecause) {

    static MeetingHead of(MeetingDossier meeting, List<String> bodies) {
        Arrangement its = meeting.arrangement();
        TimeAndPlace when = its.latest().timeAndPlace();
        return new MeetingHead(
                meeting.id().value(),
                its.first().title().value(),
                its.first().kind(),
                String.join(", ", bodies),
                its.date(),
                when.from(),
                when.to(),
                when.place().map(Protected::value),
                its.state(),
                its.cancellation().map(it -> it.reason().value()));
    }
}
