package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What a reorganisation asks of a body. Facts that a rule needs from other bodies are looked up by
 * {@link MedBodyFacts} and stand in the command, so that a stored one can be decided again.
 */
public sealed interface ReorganisationCommand extends MedBodyCommand {

    /** Gives the body another name from a day on. */
    record RenameBody(@TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, String name)
            implements ReorganisationCommand {}

    /**
     * Puts the body below another from a day on.
     *
     * @param parent below none when empty
     * @param underItself whether it would then, on some day, stand below itself
     */
    record MoveBody(
            @TargetAggregateIdentifier MedBodyId bodyId,
            LocalDate on,
            Optional<OtherBody> parent,
            boolean underItself)
            implements ReorganisationCommand {}

    /** Lets the body speak for other areas or workplaces from a day on. */
    record ChangeCover(
            @TargetAggregateIdentifier MedBodyId bodyId, LocalDate on, List<String> covers)
            implements ReorganisationCommand {
        public ChangeCover {
            covers = List.copyOf(covers);
        }
    }

    /**
     * Makes the body a part of another.
     *
     * @param on the first day on which it is no longer there
     * @param below the bodies that still stand below it
     */
    record MergeBody(
            @TargetAggregateIdentifier MedBodyId bodyId,
            LocalDate on,
            OtherBody into,
            List<MedBodyId> below,
            Protected<String> reason)
            implements ReorganisationCommand {
        public MergeBody {
            below = List.copyOf(below);
        }
    }

    /**
     * Gives the body up.
     *
     * @param on the first day on which it is no longer there
     * @param below the bodies that still stand below it
     */
    record DissolveBody(
            @TargetAggregateIdentifier MedBodyId bodyId,
            LocalDate on,
            OtherBody successor,
            List<MedBodyId> below,
            Protected<String> reason)
            implements ReorganisationCommand {
        public DissolveBody {
            below = List.copyOf(below);
        }
    }

    /**
     * Takes back a change that was recorded by mistake.
     *
     * @param number see {@link BodyHistory#facts()}
     * @param underItself whether the body would then, on some day, stand below itself
     */
    record WithdrawBodyFact(
            @TargetAggregateIdentifier MedBodyId bodyId,
            int number,
            boolean underItself,
            Protected<String> reason)
            implements ReorganisationCommand {}

    /**
     * Puts the first day right.
     *
     * @param right empty when it has been there since ever
     */
    record CorrectFirstDay(
            @TargetAggregateIdentifier MedBodyId bodyId,
            Optional<LocalDate> right,
            Protected<String> reason)
            implements ReorganisationCommand {}
}
