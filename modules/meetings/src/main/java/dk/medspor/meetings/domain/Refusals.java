package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import java.util.Optional;
import java.util.function.Supplier;

/** The two ends of every rule: a reason where it is broken, an event where none is. */
final class Refusals {

    private Refusals() {}

    static Optional<MeetingRejection> when(
            boolean broken, Supplier<? extends MeetingRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }

    static Decision<MeetingEvent> unless(
            Optional<MeetingRejection> refusal, Supplier<? extends MeetingEvent> event) {
        return refusal.<Decision<MeetingEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(event.get()));
    }
}
