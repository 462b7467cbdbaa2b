package dk.medspor.medbodies;

import java.time.LocalDate;

/** Why a command on a temporary group was refused. */
public sealed interface MandateRejection extends MedBodyRejection {

    /** Only what is there for a while has a mandate. */
    record NotTemporary(Tier tier) implements MandateRejection {}

    /** Only a MED body evaluates. */
    record NotAMedBody(Tier tier) implements MandateRejection {}

    record ReportDueBeforeMandate(LocalDate due, LocalDate on) implements MandateRejection {}

    /** Nobody has told the group what to do by that day. */
    record NoMandateYet(LocalDate on) implements MandateRejection {}
}
