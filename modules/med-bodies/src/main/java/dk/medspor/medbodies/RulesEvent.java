package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/** What a body has agreed on how it works. */
public sealed interface RulesEvent extends MedBodyEvent {

    /**
     * It agreed on its rules of procedure.
     *
     * @param on the day on which it agreed
     * @param validFrom the first day of the rules, which may lie ahead
     */
    record RulesOfProcedureAgreed(
            MedBodyId bodyId,
            LocalDate on,
            LocalDate validFrom,
            RulesOfProcedure rules,
            Optional<Protected<String>> reason)
            implements RulesEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(validFrom);
        }

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }
}
