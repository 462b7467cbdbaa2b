package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/** What a temporary group was asked to do, and what it answered. */
public sealed interface MandateEvent extends HistoryEvent {

    LocalDate on();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    /** The group was told what to do, and until when; what it was told before holds no more. */
    record MandateGiven(MedBodyId bodyId, LocalDate on, Mandate mandate) implements MandateEvent {}

    /** The group reported back. */
    record GroupReportedBack(MedBodyId bodyId, LocalDate on, Protected<String> text)
            implements MandateEvent {}
}
