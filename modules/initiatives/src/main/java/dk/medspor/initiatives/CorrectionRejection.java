package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;

/** Why a correction was refused. */
public sealed interface CorrectionRejection extends InitiativeRejection {

    /** Nothing is recorded that could be corrected or withdrawn so. */
    record NotRecorded() implements CorrectionRejection {}

    /** The value is none of that fact. */
    record UnreadableValue(CorrectableFact fact) implements CorrectionRejection {}

    record UnknownBody(MedBodyId bodyId) implements CorrectionRejection {}

    /** The fact stands exactly so already. */
    record NothingToCorrect() implements CorrectionRejection {}

    /** A later cycle rests on this one, so it cannot have been the last. */
    record LaterCycleRecorded(int cycle) implements CorrectionRejection {}

    /** A later fact rests on this one, and must be withdrawn first. */
    record LaterFactStands() implements CorrectionRejection {}
}
