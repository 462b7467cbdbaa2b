package dk.medspor.medbodies.domain;

import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.medbodies.ReorganisationRejection.BodyIsDissolved;
import dk.medspor.medbodies.ReorganisationRejection.ChangedAfterToday;
import dk.medspor.medbodies.ReorganisationRejection.ChangedBeforeFirstDay;
import dk.medspor.medbodies.ReorganisationRejection.OtherIsDissolved;
import dk.medspor.medbodies.ReorganisationRejection.OtherNotThereYet;
import java.time.LocalDate;
import java.util.Optional;

/** Whether bodies are there when something is to happen to them. */
final class Standing {

    private Standing() {}

    /** Why nothing can happen to a body on a day. */
    static Optional<MedBodyRejection> refused(BodyHistory history, LocalDate on, LocalDate today) {
        return over(history).or(() -> outsideTime(history, on, today));
    }

    /** Why nothing happens to it any more. */
    static Optional<MedBodyRejection> over(BodyHistory history) {
        return history.latest()
                .dissolved()
                .map(it -> new BodyIsDissolved(history.id(), it.on(), it.successorId()));
    }

    /** Why nothing can be recorded of it for that day. */
    static Optional<MedBodyRejection> outsideTime(
            BodyHistory history, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new ChangedAfterToday(on, today));
        }
        return history.first()
                .validFrom()
                .filter(on::isBefore)
                .map(it -> new ChangedBeforeFirstDay(on, it));
    }

    /** Why another body cannot be named for a day. */
    static Optional<MedBodyRejection> unfit(OtherBody other, LocalDate on) {
        Optional<MedBodyRejection> over =
                other.dissolved()
                        .map(it -> new OtherIsDissolved(other.id(), it.on(), it.successorId()));
        return over.or(
                () ->
                        other.validFrom()
                                .filter(on::isBefore)
                                .map(it -> new OtherNotThereYet(other.id(), it)));
    }
}
