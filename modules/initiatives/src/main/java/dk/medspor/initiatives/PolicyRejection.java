package dk.medspor.initiatives;

import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.Period;

/** Why a command on a policy was refused. */
public sealed interface PolicyRejection extends Rejection {

    record UnknownPolicyBody(MedBodyId bodyId) implements PolicyRejection {}

    /** What was agreed cannot have been agreed in the future. */
    record AgreedAfterToday(LocalDate on, LocalDate today) implements PolicyRejection {}

    /** Between one month and ten years, in whole months. */
    record PeriodUnfit(Period period) implements PolicyRejection {}

    /** On that day no policy of its own is in force. */
    record NoPolicyInForce(LocalDate day) implements PolicyRejection {}
}
