package dk.medspor.meetings.domain;

import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MeetingRejection.MeetingBodyHasEnded;
import dk.medspor.meetings.MeetingRejection.UnknownMeetingBody;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What speaks against an event. */
final class Refusals {

    private Refusals() {}

    /** Why a body cannot meet on a day. */
    static Optional<MeetingRejection> unfit(OtherBody body, LocalDate day) {
        return body.known()
                ? body.endedBy(day).map(MeetingBodyHasEnded::new)
                : Optional.of(new UnknownMeetingBody(body.id()));
    }

    static Optional<MeetingRejection> when(
            boolean broken, Supplier<? extends MeetingRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
