package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeCorrected;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.EvaluatedBeforeStart;
import dk.medspor.initiatives.InitiativeRejection.EvaluatedOutOfOrder;
import dk.medspor.initiatives.InitiativeRejection.LaterCycleEvaluated;
import dk.medspor.initiatives.InitiativeRejection.NextEvaluationNotAfter;
import dk.medspor.initiatives.InitiativeRejection.NotEvaluated;
import dk.medspor.initiatives.InitiativeRejection.NothingToCorrect;
import dk.medspor.initiatives.InitiativeRejection.UnreadableValue;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a recorded fact is put right: the corrected chain must be one that could have been recorded
 * in the first place.
 */
final class CorrectionRules {

    private CorrectionRules() {}

    static Decision<InitiativeEvent> correct(
            CorrectInitiative command, ObligationChain chain, LocalDate today) {
        if (command.fact() == CorrectableFact.STARTED_ON) {
            return start(command, chain, today);
        }
        int cycle = command.cycle().orElse(chain.evaluations().size());
        if (cycle < 1 || cycle > chain.evaluations().size()) {
            return Decision.reject(new NotEvaluated());
        }
        return command.fact() == CorrectableFact.EVALUATED_ON
                ? evaluatedOn(command, chain, cycle, today)
                : verdict(command, chain, cycle);
    }

    private static Decision<InitiativeEvent> start(
            CorrectInitiative command, ObligationChain chain, LocalDate today) {
        Optional<LocalDate> value = DanishCalendar.parse(command.value());
        if (value.isEmpty()) {
            return Decision.reject(new UnreadableValue(command.fact()));
        }
        return outcome(
                command,
                0,
                chain.startedOn().toString(),
                value.get().toString(),
                impossible(chain.startedOn(value.get()), value.get(), today));
    }

    private static Decision<InitiativeEvent> evaluatedOn(
            CorrectInitiative command, ObligationChain chain, int cycle, LocalDate today) {
        Optional<LocalDate> value = DanishCalendar.parse(command.value());
        if (value.isEmpty()) {
            return Decision.reject(new UnreadableValue(command.fact()));
        }
        Evaluation was = chain.evaluation(cycle);
        return outcome(
                command,
                cycle,
                was.on().toString(),
                value.get().toString(),
                impossible(chain.withEvaluation(cycle, was.at(value.get())), value.get(), today));
    }

    private static Decision<InitiativeEvent> verdict(
            CorrectInitiative command, ObligationChain chain, int cycle) {
        Optional<Verdict> value =
                Arrays.stream(Verdict.values())
                        .filter(it -> it.name().equals(command.value()))
                        .findFirst();
        if (value.isEmpty()) {
            return Decision.reject(new UnreadableValue(command.fact()));
        }
        boolean stopsInTheMiddle =
                value.get() == Verdict.STOP && cycle < chain.evaluations().size();
        return outcome(
                command,
                cycle,
                chain.evaluation(cycle).verdict().name(),
                value.get().name(),
                stopsInTheMiddle
                        ? Optional.of(new LaterCycleEvaluated(cycle + 1))
                        : Optional.empty());
    }

    private static Decision<InitiativeEvent> outcome(
            CorrectInitiative command,
            int cycle,
            String was,
            String is,
            Optional<InitiativeRejection> impossible) {
        if (was.equals(is)) {
            return Decision.reject(new NothingToCorrect(command.fact()));
        }
        return impossible
                .<Decision<InitiativeEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        new InitiativeCorrected(
                                                command.initiativeId(),
                                                command.fact(),
                                                cycle,
                                                was,
                                                is,
                                                command.reason())));
    }

    /** Why a chain with this new date could never have been recorded. */
    private static Optional<InitiativeRejection> impossible(
            ObligationChain chain, LocalDate value, LocalDate today) {
        if (value.isAfter(today)) {
            return Optional.of(new DateAfterToday(DateOf.CORRECTION, value, today));
        }
        Optional<LocalDate> before = Optional.empty();
        for (Evaluation it : chain.evaluations()) {
            if (it.on().isBefore(chain.startedOn())) {
                return Optional.of(new EvaluatedBeforeStart(it.on(), chain.startedOn()));
            }
            if (before.filter(earlier -> !it.on().isAfter(earlier)).isPresent()) {
                return before.map(earlier -> new EvaluatedOutOfOrder(it.on(), earlier));
            }
            if (it.verdict() != Verdict.STOP
                    && it.next().isPresent()
                    && !it.next().get().isAfter(it.on())) {
                return Optional.of(new NextEvaluationNotAfter(it.next().get(), it.on()));
            }
            before = Optional.of(it.on());
        }
        return Optional.empty();
    }
}
