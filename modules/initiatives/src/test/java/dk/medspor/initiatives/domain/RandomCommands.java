package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.start;

import dk.medspor.initiatives.InitiativeCommand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Commands in an order that mostly makes sense, at dates that mostly move forward. */
final class RandomCommands extends DomainContextBase {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 28);

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
                .ofMaxSize(20)
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
                Tuple.of(6, RandomIntents.evaluations()),
                Tuple.of(4, RandomIntents.promises()),
                Tuple.of(3, RandomIntents.corrections()),
                Tuple.of(5, RandomIntents.withdrawals()),
                Tuple.of(2, RandomIntents.progress()),
                Tuple.of(1, RandomIntents.steps()),
                Tuple.of(1, RandomIntents.births()));
    }

    private static Arbitrary<Intent> anything() {
        return Arbitraries.oneOf(
                RandomIntents.births(),
                RandomIntents.steps(),
                RandomIntents.evaluations(),
                RandomIntents.promises(),
                RandomIntents.progress(),
                RandomIntents.corrections(),
                RandomIntents.withdrawals());
    }

    private static Arbitrary<Integer> days(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
