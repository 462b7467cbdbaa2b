package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.RulesCommand;
import dk.medspor.medbodies.RulesCommand.AgreeRulesOfProcedure;
import dk.medspor.medbodies.RulesEvent.RulesOfProcedureAgreed;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.RulesOfProcedure;
import dk.medspor.medbodies.RulesRejection.ProposalsAfterAgenda;
import dk.medspor.medbodies.RulesRejection.RulesHoldBeforeAgreed;
import dk.medspor.medbodies.RulesRejection.SameRules;
import java.time.LocalDate;
import java.util.Optional;

/** How a body agrees on its rules of procedure. */
final class ProcedureRules {

    private ProcedureRules() {}

    static Decision<MedBodyEvent> decide(
            RulesCommand command, BodyHistory body, RulesHistory rules, LocalDate today) {
        return switch (command) {
            case AgreeRulesOfProcedure it ->
                    Decision.unless(
                            Standing.refused(body, it.on(), today).or(() -> unfit(it, rules)),
                            () ->
                                    new RulesOfProcedureAgreed(
                                            it.bodyId(),
                                            it.on(),
                                            it.validFrom(),
                                            it.rules(),
                                            it.reason()));
        };
    }

    private static Optional<MedBodyRejection> unfit(
            AgreeRulesOfProcedure command, RulesHistory rules) {
        RulesOfProcedure wanted = command.rules();
        LocalDate from = command.validFrom();
        return Refusals.when(
                        from.isBefore(command.on()),
                        () -> new RulesHoldBeforeAgreed(from, command.on()))
                .or(
                        () ->
                                Refusals.when(
                                        wanted.proposalDays() < wanted.agendaDays(),
                                        () ->
                                                new ProposalsAfterAgenda(
                                                        wanted.proposalDays(),
                                                        wanted.agendaDays())))
                .or(() -> Refusals.when(rules.on(from).equals(wanted), () -> new SameRules(from)));
    }
}
