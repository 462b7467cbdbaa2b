package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.EvaluatedBeforeStart;
import dk.medspor.initiatives.InitiativeRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.InitiativeRejection.EvidenceMissing;
import dk.medspor.initiatives.InitiativeRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.InitiativeRejection.NoNextAfterStop;
import dk.medspor.initiatives.InitiativeRejection.ReasonForOtherBodyMissing;
import dk.medspor.initiatives.InitiativeRejection.ReasonForOtherDateMissing;
import dk.medspor.initiatives.InitiativeRejection.UnknownEvaluatingBody;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** How a cycle is closed by a verdict. */
final class EvaluationRules {

    private EvaluationRules() {}

    static Decision<InitiativeEvent> evaluate(
            EvaluateInitiative command, ObligationChain chain, LocalDate today) {
        Optional<Obligation> open = chain.open();
        if (open.isEmpty()) {
            return Decision.reject(new AlreadyEnded(chain.evaluations().getLast().on()));
        }
        LocalDate intended = chain.intendedAfter(open.get(), command.on());
        Optional<LocalDate> agreed = command.nextEvaluationOn().filter(it -> !it.equals(intended));
        return who(command, chain)
                .or(() -> when(command, chain, today))
                .or(() -> next(command, agreed, intended))
                .<Decision<InitiativeEvent>>map(Decision::reject)
                .orElseGet(() -> verdict(command, open.get().cycle(), agreed));
    }

    private static Decision<InitiativeEvent> verdict(
            EvaluateInitiative command, int cycle, Optional<LocalDate> agreed) {
        return command.evidence()
                .<Decision<InitiativeEvent>>map(
                        evidence ->
                                Decision.accept(
                                        new EvaluatedAtHMU(
                                                command.initiativeId(),
                                                cycle,
                                                command.evaluatingBodyId(),
                                                command.on(),
                                                command.verdict(),
                                                evidence,
                                                agreed,
                                                command.reason())))
                .orElseGet(() -> Decision.reject(new EvidenceMissing()));
    }

    private static Optional<InitiativeRejection> who(
            EvaluateInitiative command, ObligationChain chain) {
        if (!command.evaluatingBodyKnown()) {
            return Optional.of(new UnknownEvaluatingBody(command.evaluatingBodyId()));
        }
        boolean asPromised = command.evaluatingBodyId().equals(chain.evaluatingBodyId());
        return asPromised || command.reason().isPresent()
                ? Optional.empty()
                : Optional.of(new ReasonForOtherBodyMissing(chain.evaluatingBodyId()));
    }

    private static Optional<InitiativeRejection> when(
            EvaluateInitiative command, ObligationChain chain, LocalDate today) {
        LocalDate on = command.on();
        if (on.isAfter(today)) {
            return Optional.of(new DateAfterToday(DateOf.EVALUATION, on, today));
        }
        if (on.isBefore(chain.startedOn())) {
            return Optional.of(new EvaluatedBeforeStart(on, chain.startedOn()));
        }
        return chain.evaluations().stream()
                .map(it -> it.on())
                .filter(it -> !on.isAfter(it))
                .findFirst()
                .map(earlier -> new EvaluatedOutOfOrder(on, earlier));
    }

    private static Optional<InitiativeRejection> next(
            EvaluateInitiative command, Optional<LocalDate> agreed, LocalDate intended) {
        Optional<LocalDate> asked = command.nextEvaluationOn();
        if (asked.isPresent() && command.verdict() == Verdict.STOP) {
            return Optional.of(new NoNextAfterStop());
        }
        if (asked.filter(it -> !it.isAfter(command.on())).isPresent()) {
            return Optional.of(new NextEvaluationNotAfter(asked.orElseThrow(), command.on()));
        }
        return agreed.isEmpty() || command.reason().isPresent()
                ? Optional.empty()
                : Optional.of(new ReasonForOtherDateMissing(intended));
    }
}
