package dk.medspor.medbodies;

import dk.medspor.kernel.Rejection;
import java.time.LocalDate;

/** Why a command on a body was refused. */
public sealed interface MedBodyRejection extends Rejection
        permits MedBodyRejection.BodyAlreadyEstablished,
                MedBodyRejection.UnknownParent,
                MedBodyRejection.ValidFromAfterToday,
                ReorganisationRejection,
                MandateRejection,
                SeatRejection,
                RulesRejection {

    /** A body with this id is there already. */
    record BodyAlreadyEstablished(MedBodyId bodyId) implements MedBodyRejection {}

    /** The parent is not a body that is known, or is the body itself. */
    record UnknownParent(MedBodyId parentId) implements MedBodyRejection {}

    /** A recorded fact cannot lie in the future. */
    record ValidFromAfterToday(LocalDate validFrom, LocalDate today) implements MedBodyRejection {}
}
