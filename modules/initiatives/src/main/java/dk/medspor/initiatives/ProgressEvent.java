package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/** How an initiative comes along between its start and its evaluations. */
public sealed interface ProgressEvent extends InitiativeEvent {

    LocalDate on();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    /**
     * Something is to be reached.
     *
     * @param plannedFor when; may lie in the future
     */
    record MilestonePlanned(
            InitiativeId initiativeId,
            LocalDate on,
            Protected<String> milestone,
            LocalDate plannedFor)
            implements ProgressEvent {}

    /**
     * It was reached.
     *
     * @param milestone the number of the plan; see {@link InitiativeLife#facts()}
     */
    record MilestoneReached(InitiativeId initiativeId, LocalDate on, int milestone)
            implements ProgressEvent {}

    /** Somebody told how it goes. */
    record ProgressNoted(InitiativeId initiativeId, LocalDate on, Protected<String> note)
            implements ProgressEvent {}
}
