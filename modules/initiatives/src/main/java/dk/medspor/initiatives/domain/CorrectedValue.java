package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reads the right value of a fact, whatever its form is. */
final class CorrectedValue {

    private CorrectedValue() {}

    /** In the one form in which it is recorded; empty when it is no value of that fact. */
    static Optional<String> of(CorrectableFact fact, String value) {
        return switch (fact) {
            case OWNER, PROMISED_TO, EVALUATED_BY -> id(value);
            case HORIZON -> name(Horizon.values(), value);
            case VERDICT -> name(Verdict.values(), value);
            case PROPOSED_ON,
                    STEP_ON,
                    STARTED_ON,
                    EVALUATED_ON,
                    WAIVED_ON,
                    NEXT_EVALUATION_ON,
                    RESCHEDULED_TO,
                    MILESTONE_PLANNED_FOR,
                    MILESTONE_REACHED_ON,
                    PROGRESS_ON,
                    MEASURED_ON ->
                    DanishCalendar.parse(value).map(LocalDate::toString);
        };
    }

    /** The body that a value names; empty for other facts. */
    static Optional<MedBodyId> body(CorrectableFact fact, String value) {
        return switch (fact) {
            case OWNER, PROMISED_TO, EVALUATED_BY ->
                    id(value).map(UUID::fromString).map(MedBodyId::new);
            default -> Optional.empty();
        };
    }

    /** The day that something took place; empty for plans and for what is no date. */
    static Optional<LocalDate> past(CorrectableFact fact, String value) {
        return switch (fact) {
            case NEXT_EVALUATION_ON, RESCHEDULED_TO, MILESTONE_PLANNED_FOR -> Optional.empty();
            default -> DanishCalendar.parse(value);
        };
    }

    private static Optional<String> id(String value) {
        try {
            String canonical = UUID.fromString(value).toString();
            return Optional.of(canonical).filter(it -> it.equalsIgnoreCase(value));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(Enum<?>[] all, String value) {
        return Arrays.stream(all).map(Enum::name).filter(value::equals).findFirst();
    }
}
