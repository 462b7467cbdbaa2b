package dk.medspor.status.meanwhile;

import dk.medspor.medbodies.SeatEvent;
import dk.medspor.medbodies.Seating;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import java.util.List;
import java.util.Optional;

/**
 * What meetings, points and the seats of bodies say after each of their events; of anything else
 * nothing is known.
 */
final class WordingSoFar {

    private Optional<MeetingDossier> meeting = Optional.empty();
    private Optional<Seating> seating = Optional.empty();
    private Wording wording = Wording.EMPTY;

    List<FieldChange> after(Object event) {
        Wording before = wording;
        wording = next(event);
        return before.changedTo(wording);
    }

    private Wording next(Object event) {
        return switch (event) {
            case GroupRecordEvent it -> PointWords.after(wording, it);
            case MeetingEvent it -> {
                meeting = Optional.of(MeetingDossier.after(meeting, it));
                yield meeting.map(MeetingWords::of).orElseThrow();
            }
            case SeatEvent it -> {
                seating = Optional.of(seating.orElse(Seating.none(it.bodyId())).after(it));
                yield seating.map(SeatWords::of).orElseThrow();
            }
            default -> wording;
        };
    }
}
