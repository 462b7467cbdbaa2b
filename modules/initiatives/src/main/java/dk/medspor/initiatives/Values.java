package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.util.Optional;
import java.util.UUID;

/** The forms in which the values of corrected facts are written. */
final class Values {

    private Values() {}

    static MedBodyId body(String id) {
        return new MedBodyId(UUID.fromString(id));
    }

    /** Empty when it is no id. */
    static Optional<MedBodyId> readBody(String value) {
        try {
            return Optional.of(body(value));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
