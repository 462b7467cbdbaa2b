package dk.medspor.initiatives;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;

/** Why a command on an initiative was refused. */
public sealed interface InitiativeRejection extends Rejection
        permits InitiativeRejection.UnknownInitiative,
                InitiativeRejection.AlreadyProposed,
                InitiativeRejection.UnknownOwner,
                InitiativeRejection.OwnerHasEnded,
                InitiativeRejection.UnknownContribution,
                InitiativeRejection.UnknownOrigin,
                InitiativeRejection.DateAfterToday,
                InitiativeRejection.AlreadyEnded,
                StepRejection,
                PromiseRejection,
                MeasurementRejection,
                CorrectionRejection {

    /** Nothing is recorded under this id. */
    record UnknownInitiative(InitiativeId initiativeId) implements InitiativeRejection {}

    /** An initiative with this id is there already. */
    record AlreadyProposed(InitiativeId initiativeId) implements InitiativeRejection {}

    record UnknownOwner(MedBodyId ownerBodyId) implements InitiativeRejection {}

    /** Its successor is asked instead. */
    record OwnerHasEnded(EndedBody body) implements InitiativeRejection {}

    record UnknownContribution(ContributionId contributionId) implements InitiativeRejection {}

    /** The initiative that it is a copy or a part of is not there, or is the same one. */
    record UnknownOrigin(InitiativeId origin) implements InitiativeRejection {}

    /** A recorded fact cannot lie in the future. */
    record DateAfterToday(DateOf what, LocalDate date, LocalDate today)
            implements InitiativeRejection {}

    /** It was stopped, merged or split, or the last verdict was STOP. */
    record AlreadyEnded(LocalDate on) implements InitiativeRejection {}

    /** Which date of a command is meant. */
    enum DateOf {
        PROPOSAL,
        /** The day that what is recorded took place. */
        FACT,
        CORRECTION
    }
}
