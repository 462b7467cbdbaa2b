package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was arranged about a meeting before it was held. */
public sealed interface ArrangementEvent extends MeetingEvent {

    /** Something that happened on a day. */
    sealed interface Dated extends ArrangementEvent {

        LocalDate on();

        @Override
        default Optional<LocalDate> heldFrom() {
            return Optional.of(on());
        }
    }

    /** A meeting was planned. */
    record MeetingPlanned(
            MeetingId meetingId,
            LocalDate on,
            MeetingDetails details,
            TimeAndPlace timeAndPlace,
            List<MedBodyId> jointBodies)
            implements Dated {
        public MeetingPlanned {
            jointBodies = List.copyOf(jointBodies);
        }
    }

    /** It was to be at another time, or elsewhere. */
    record MeetingMoved(
            MeetingId meetingId,
            LocalDate on,
            LocalDate date,
            TimeAndPlace timeAndPlace,
            Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** When on its day and where it was held became known. */
    record TimeAndPlaceNoted(MeetingId meetingId, LocalDate on, TimeAndPlace timeAndPlace)
            implements Dated {}

    /** It was not to be. */
    record MeetingCancelled(MeetingId meetingId, LocalDate on, Protected<String> reason)
            implements Dated {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** That it was called off was a mistake. Undated: it has been to be held all along. */
    record MeetingReinstated(MeetingId meetingId, Protected<String> reason)
            implements ArrangementEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
