package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a step in the life of an initiative, apart from its start and its evaluations. */
public sealed interface LifeCommand extends InitiativeCommand {

    LocalDate on();

    /**
     * Lets somebody else decide.
     *
     * @param body what the register knew of the body; empty for a forum outside
     */
    record ReferInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Forum forum,
            Optional<OtherBody> body,
            Optional<Protected<String>> reason)
            implements LifeCommand {}

    /** Says no to it. */
    record RejectInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> reason)
            implements LifeCommand {}

    /** Leaves it for later. */
    record ParkInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> reason)
            implements LifeCommand {}

    /** Takes up again what was parked or rejected. */
    record ReopenInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Optional<Protected<String>> reason)
            implements LifeCommand {}

    /** Lets it rest. */
    record PauseInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Optional<Protected<String>> reason)
            implements LifeCommand {}

    /** Goes on after a pause. */
    record ResumeInitiative(@TargetAggregateIdentifier InitiativeId initiativeId, LocalDate on)
            implements LifeCommand {}

    /** Ends it without a verdict. */
    record StopInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            Protected<String> rationale)
            implements LifeCommand {}

    /**
     * Closes it for the sake of a survivor.
     *
     * @param survivorState where the survivor stood when the command was sent; empty when there was
     *     no such initiative
     */
    record MergeInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            InitiativeId survivor,
            Optional<InitiativeState> survivorState,
            Protected<String> reason)
            implements LifeCommand {}

    /**
     * Closes it for the sake of its parts.
     *
     * @param strangers those of the parts that were no parts of it when the command was sent
     * @param waiting those of them that had not started then
     */
    record SplitInitiative(
            @TargetAggregateIdentifier InitiativeId initiativeId,
            LocalDate on,
            List<InitiativeId> parts,
            List<InitiativeId> strangers,
            List<InitiativeId> waiting,
            Protected<String> reason)
            implements LifeCommand {
        public SplitInitiative {
            parts = List.copyOf(parts);
            strangers = List.copyOf(strangers);
            waiting = List.copyOf(waiting);
        }
    }
}
