package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.start;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Commands in an order that mostly makes sense, at dates that mostly move forward. */
final class RandomCommands extends DomainContextBase {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 28);

    /** A command that only waits for its date. */
    private interface Intent extends Function<LocalDate, InitiativeCommand> {}

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<List<InitiativeCommand>> begun =
                Combinators.combine(days(0, 3), later(later()))
                        .as(
                                (start, rest) ->
                                        Stream.concat(
                                                        Stream.of(
                                                                propose(),
                                                                adopt(FIRST_DAY),
                                                                start(FIRST_DAY.plusDays(start))),
                                                        rest.stream())
                                                .toList());
        return Arbitraries.frequencyOf(Tuple.of(5, begun), Tuple.of(1, later(anything())))
                .map(History::of)
                .withoutEdgeCases();
    }

    /** Each command some days after the one before it, now and then before it. */
    private static Arbitrary<List<InitiativeCommand>> later(Arbitrary<Intent> intents) {
        var gaps =
                Arbitraries.frequencyOf(
                        Tuple.of(6, days(1, 500)),
                        Tuple.of(2, days(500, 1500)),
                        Tuple.of(1, days(-400, 0)));
        return Combinators.combine(gaps, intents)
                .as(Tuple::of)
                .list()
                .ofMaxSize(15)
                .map(
                        steps -> {
                            List<InitiativeCommand> commands = new ArrayList<>();
                            LocalDate day = FIRST_DAY;
                            for (var step : steps) {
                                day = day.plusDays(step.get1());
                                commands.add(step.get2().apply(day));
                            }
                            return commands;
                        });
    }

    private static Arbitrary<Intent> later() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, evaluations()), Tuple.of(3, corrections()), Tuple.of(1, births()));
    }

    private static Arbitrary<Intent> anything() {
        return Arbitraries.oneOf(births(), evaluations(), corrections());
    }

    private static Arbitrary<Intent> births() {
        return Arbitraries.of(
                on -> propose(true, List.of(), Optional.of(on)),
                on -> propose(false, List.of(), Optional.of(on)),
                on -> adopt(on),
                on -> start(on),
                on -> new StartInitiative(ID, on, Optional.empty()));
    }

    private static Arbitrary<Intent> evaluations() {
        var verdicts =
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.of(Verdict.class)),
                        Tuple.of(9, Arbitraries.of(Verdict.CONTINUE, Verdict.ADJUST)));
        return Combinators.combine(
                        verdicts,
                        Arbitraries.frequency(Tuple.of(9, HMU), Tuple.of(1, OTHER_HMU)),
                        Arbitraries.of(EVIDENCE).optional(0.9),
                        days(-10, 900).optional(0.2),
                        Arbitraries.of(REASON).optional(0.7))
                .as(
                        (verdict, by, evidence, wait, reason) ->
                                on ->
                                        new EvaluateInitiative(
                                                ID,
                                                by,
                                                true,
                                                on,
                                                verdict,
                                                evidence,
                                                wait.map(on::plusDays),
                                                reason));
    }

    private static Arbitrary<Intent> corrections() {
        return Combinators.combine(
                        Arbitraries.of(CorrectableFact.class),
                        Arbitraries.integers().between(0, 5).optional(),
                        days(-1000, 100),
                        Arbitraries.of(Verdict.class).map(Verdict::name),
                        Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false)))
                .as(
                        (fact, cycle, shift, verdict, readable) ->
                                on ->
                                        new CorrectInitiative(
                                                ID,
                                                fact,
                                                cycle.map(OptionalInt::of)
                                                        .orElseGet(OptionalInt::empty),
                                                readable
                                                        ? value(fact, on.plusDays(shift), verdict)
                                                        : "om et års tid",
                                                REASON));
    }

    private static String value(CorrectableFact fact, LocalDate day, String verdict) {
        return switch (fact) {
            case STARTED_ON, EVALUATED_ON -> day.toString();
            case VERDICT -> verdict;
        };
    }

    private static Arbitrary<Integer> days(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
