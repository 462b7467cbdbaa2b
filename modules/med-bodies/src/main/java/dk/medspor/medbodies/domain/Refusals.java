package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyRejection;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns what speaks against an event into a decision on it. */
final class Refusals {

    private Refusals() {}

    static Decision<MedBodyEvent> unless(
            Optional<? extends MedBodyRejection> refused, Supplier<MedBodyEvent> event) {
        return refused.isPresent() ? Decision.reject(refused.get()) : Decision.accept(event.get());
    }

    static Optional<MedBodyRejection> when(boolean broken, Supplier<MedBodyRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
