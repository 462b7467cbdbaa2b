package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.PolicyCommand;
import dk.medspor.initiatives.PolicyCommand.AgreePolicy;
import dk.medspor.initiatives.PolicyCommand.EndPolicy;
import dk.medspor.initiatives.PolicyEvent;
import dk.medspor.initiatives.PolicyEvent.EvaluationPolicyAgreed;
import dk.medspor.initiatives.PolicyEvent.EvaluationPolicyEnded;
import dk.medspor.initiatives.PolicyHistory;
import dk.medspor.initiatives.PolicyRejection.AgreedAfterToday;
import dk.medspor.initiatives.PolicyRejection.NoPolicyInForce;
import dk.medspor.initiatives.PolicyRejection.PeriodUnfit;
import dk.medspor.initiatives.PolicyRejection.UnknownPolicyBody;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How policies are agreed and ended. */
public final class PolicyRules {

    private static final long MOST_MONTHS = 120;

    private PolicyRules() {}

    public static Decision<PolicyEvent> decide(
            PolicyCommand command, PolicyHistory history, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        if (command.on().isAfter(today)) {
            return Decision.reject(new AgreedAfterToday(command.on(), today));
        }
        return switch (command) {
            case AgreePolicy it -> agree(it);
            case EndPolicy it -> end(it, history);
        };
    }

    private static Decision<PolicyEvent> agree(AgreePolicy it) {
        if (!it.unknownBodies().isEmpty()) {
            return Decision.reject(new UnknownPolicyBody(it.unknownBodies().getFirst()));
        }
        Period period = it.policy().terms().period();
        if (!fits(period)) {
            return Decision.reject(new PeriodUnfit(period));
        }
        return Decision.accept(
                new EvaluationPolicyAgreed(
                        it.policyId(),
                        it.bodyId(),
                        it.on(),
                        it.validFrom(),
                        it.policy(),
                        it.reason()));
    }

    static boolean fits(Period period) {
        long months = period.toTotalMonths();
        return period.equals(period.withDays(0)) && months >= 1 && months <= MOST_MONTHS;
    }

    private static Decision<PolicyEvent> end(EndPolicy it, PolicyHistory history) {
        return history.on(it.validFrom()).isEmpty()
                ? Decision.reject(new NoPolicyInForce(it.validFrom()))
                : Decision.accept(
                        new EvaluationPolicyEnded(
                                it.policyId(), it.bodyId(), it.on(), it.validFrom(), it.reason()));
    }
}
