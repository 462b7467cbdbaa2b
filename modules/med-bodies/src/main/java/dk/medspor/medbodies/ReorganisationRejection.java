package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.List;

/** Why a command of a reorganisation was refused. */
public sealed interface ReorganisationRejection extends MedBodyRejection {

    /** Nothing is recorded under this id. */
    record UnknownMedBody(MedBodyId bodyId) implements ReorganisationRejection {}

    /** The body is there no more; its successor is asked instead. */
    record BodyIsDissolved(MedBodyId bodyId, LocalDate on, MedBodyId successorId)
            implements ReorganisationRejection {}

    /** A recorded fact cannot lie in the future. */
    record ChangedAfterToday(LocalDate on, LocalDate today) implements ReorganisationRejection {}

    /** Nothing happens to a body before it is there. */
    record ChangedBeforeFirstDay(LocalDate on, LocalDate validFrom)
            implements ReorganisationRejection {}

    /** A body ends after everything that is recorded of it. */
    record ChangedLater(LocalDate on, LocalDate later) implements ReorganisationRejection {}

    /** It is exactly so on that day already. */
    record StandsSo() implements ReorganisationRejection {}

    /** A body is never above itself. */
    record UnderItself(MedBodyId bodyId) implements ReorganisationRejection {}

    record UnknownSuccessor(MedBodyId successorId) implements ReorganisationRejection {}

    /** Another body that the command names is not there that day. */
    record OtherNotThereYet(MedBodyId otherId, LocalDate validFrom)
            implements ReorganisationRejection {}

    /** Another body that the command names is there no more. */
    record OtherIsDissolved(MedBodyId otherId, LocalDate on, MedBodyId successorId)
            implements ReorganisationRejection {}

    /** They need another place first. */
    record BodiesStillBelow(List<MedBodyId> below) implements ReorganisationRejection {
        public BodiesStillBelow {
            below = List.copyOf(below);
        }
    }

    /** There is no such change to take back. */
    record UnknownBodyFact(int number) implements ReorganisationRejection {}
}
