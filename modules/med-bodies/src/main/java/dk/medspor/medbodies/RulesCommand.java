package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of how a body works. */
public sealed interface RulesCommand extends MedBodyCommand {

    /**
     * Agrees on rules of procedure.
     *
     * @param on the day on which that was agreed
     * @param validFrom the first day of the rules, which may lie ahead
     */
    record AgreeRulesOfProcedure(
            @TargetAggregateIdentifier MedBodyId bodyId,
            LocalDate on,
            LocalDate validFrom,
            RulesOfProcedure rules,
            Optional<Protected<String>> reason)
            implements RulesCommand {}
}
