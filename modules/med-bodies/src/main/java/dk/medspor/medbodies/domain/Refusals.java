package dk.medspor.medbodies.domain;

import dk.medspor.medbodies.MedBodyRejection;
import java.util.Optional;
import java.util.function.Supplier;

/** What speaks against an event. */
final class Refusals {

    private Refusals() {}

    static Optional<MedBodyRejection> when(boolean broken, Supplier<MedBodyRejection> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
