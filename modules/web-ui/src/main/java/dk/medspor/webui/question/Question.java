package dk.medspor.webui.question;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed, as it was typed.
 *
 * @param body empty for all bodies
 * @param on what was true on that day; today when empty
 * @param asOf what had been recorded by then: a moment in Denmark, an instant or a position
 */
public record Question(Optional<String> body, Optional<String> on, Optional<String> asOf) {

    public Question {
        body = body.map(String::strip).filter(it -> !it.isEmpty());
        on = on.map(String::strip).filter(it -> !it.isEmpty());
        asOf = asOf.map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The body, or none at all when it is no id. */
    public Optional<MedBodyId> bodyId() {
        try {
            return body.map(UUID::fromString).map(MedBodyId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The day; today when nothing was typed, empty when it cannot be read. */
    Optional<LocalDate> day(LocalDate today) {
        return on.isEmpty() ? Optional.of(today) : on.flatMap(TypedDate::read);
    }

    /** Whether {@code asOf} counts events instead of naming a moment. */
    public boolean asksForPosition() {
        return asOf.filter(TypedMoment::isPosition).isPresent();
    }
}
