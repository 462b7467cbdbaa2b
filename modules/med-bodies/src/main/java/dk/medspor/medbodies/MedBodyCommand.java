package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a body. */
public sealed interface MedBodyCommand
        permits MedBodyCommand.EstablishBody,
                ReorganisationCommand,
                MandateCommand,
                SeatCommand,
                RulesCommand {

    MedBodyId bodyId();

    /**
     * Sets up a body.
     *
     * @param parentKnown whether the register knew the parent when the command was sent; true
     *     without a parent
     * @param evaluates whether initiatives of the bodies below are evaluated here
     * @param validFrom the first day of the body; empty when it has been there since ever
     * @param parentDissolved how the parent ended, if it did
     */
    record EstablishBody(
            @TargetAggregateIdentifier MedBodyId bodyId,
            String name,
            Tier tier,
            Optional<MedBodyId> parentId,
            boolean parentKnown,
            boolean evaluates,
            Optional<LocalDate> validFrom,
            Optional<Dissolution> parentDissolved)
            implements MedBodyCommand {}
}
