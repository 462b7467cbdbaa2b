package dk.medspor.medbodies;

import java.time.LocalDate;

/** Why rules of procedure were refused. */
public sealed interface RulesRejection extends MedBodyRejection {

    /** Rules never hold from before the day on which they were agreed. */
    record RulesHoldBeforeAgreed(LocalDate validFrom, LocalDate on) implements RulesRejection {}

    /** Items are proposed before the agenda is sent out. */
    record ProposalsAfterAgenda(int proposalDays, int agendaDays) implements RulesRejection {}

    /** Exactly that holds then already. */
    record SameRules(LocalDate validFrom) implements RulesRejection {}
}
