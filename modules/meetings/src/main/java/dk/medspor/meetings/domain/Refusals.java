package dk.medspor.meetings.domain;

import dk.medspor.meetings.MeetingRejection;
import java.util.Optional;
import java.util.function.Supplier;

/** What speaks against an event. */
final class Refusals {

    private Refusals() {}

    static Optional<MeetingRejection> when(
            boolean broken, Supplier<? extends MeetingRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
