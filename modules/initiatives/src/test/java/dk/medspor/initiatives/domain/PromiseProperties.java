package dk.medspor.initiatives.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeCommand.CorrectInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeCorrected;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The one-year promise, whatever secretaries type in whatever order. */
@Domain(RandomCommands.class)
class PromiseProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_histories_are_worth_looking_at(@ForAll History history) {
        int cycles = history.chains().mapToInt(it -> it.obligations().size()).max().orElse(0);
        int refused = history.commands().size() - history.granted().size();

        assertOftenEnough("three cycles", cycles >= 3);
        assertOftenEnough("three refusals", refused >= 3);
        assertOftenEnough("a correction", corrections(history) > 0);
    }

    private static void assertOftenEnough(String what, boolean seen) {
        Statistics.label(what)
                .collect(seen)
                .coverage(it -> it.check(true).percentage(share -> share > 20));
    }

    @Property(tries = TRIES)
    void one_obligation_is_open_or_the_last_verdict_is_stop(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain -> {
                            var obligations = chain.obligations();
                            long open = obligations.stream().filter(it -> isOpen(it)).count();
                            boolean stopped =
                                    obligations
                                            .getLast()
                                            .closedBy()
                                            .map(Evaluation::verdict)
                                            .filter(it -> it == Verdict.STOP)
                                            .isPresent();

                            assertThat(open).isEqualTo(stopped ? 0 : 1);
                            assertThat(chain.open().isPresent()).isEqualTo(!stopped);
                        });
    }

    @Property(tries = TRIES)
    void cycles_are_numbered_from_one_without_gaps(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain -> {
                            var numbers =
                                    chain.obligations().stream().map(Obligation::cycle).toList();
                            assertThat(numbers)
                                    .isEqualTo(
                                            IntStream.rangeClosed(1, numbers.size())
                                                    .boxed()
                                                    .toList());
                        });
    }

    @Property(tries = TRIES)
    void every_evaluation_that_was_recorded_closes_a_cycle(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain ->
                                assertThat(
                                                chain.obligations().stream()
                                                        .flatMap(it -> it.closedBy().stream()))
                                        .containsExactlyElementsOf(chain.evaluations()));
    }

    @Property(tries = TRIES)
    void each_evaluation_is_due_after_the_day_its_cycle_opened(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain ->
                                assertThat(chain.obligations())
                                        .allSatisfy(
                                                it -> assertThat(it.due()).isAfter(it.openedOn())));
    }

    @Property(tries = TRIES)
    void due_dates_never_drift(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain -> {
                            var all = chain.obligations();
                            assertThat(all.getFirst().due())
                                    .isEqualTo(chain.startedOn().plusYears(1));
                            for (int i = 1; i < all.size(); i++) {
                                assertRhythm(all.get(i - 1), all.get(i));
                            }
                        });
    }

    private static void assertRhythm(Obligation before, Obligation after) {
        Evaluation evaluation = before.closedBy().orElseThrow();
        if (evaluation.next().isPresent()) {
            assertThat(after.due()).isEqualTo(evaluation.next().get());
            return;
        }
        LocalDate latestMissed = before.due().plusYears(after.skipped());
        assertThat(after.due()).isEqualTo(before.due().plusYears(after.skipped() + 1L));
        assertThat(after.skipped() == 0 || !latestMissed.isAfter(evaluation.on())).isTrue();
    }

    @Property(tries = TRIES)
    void without_agreed_dates_every_due_date_is_an_anniversary_of_the_start(
            @ForAll History history) {
        assertThat(
                        history.chains()
                                .filter(it -> !isLeapDay(it.startedOn()))
                                .filter(it -> !hasAgreedDate(it)))
                .allSatisfy(
                        chain ->
                                assertThat(chain.obligations())
                                        .extracting(it -> it.due().withYear(2000))
                                        .containsOnly(chain.startedOn().withYear(2000)));
    }

    @Property(tries = TRIES)
    void on_any_day_since_the_start_later_facts_are_hidden(@ForAll History history) {
        history.chains()
                .reduce((_, last) -> last)
                .ifPresent(
                        chain -> {
                            for (int days = 0; days < 4_000; days += 97) {
                                LocalDate day = chain.startedOn().plusDays(days);
                                var then = chain.on(day).orElseThrow();

                                assertThat(then.obligations())
                                        .allSatisfy(
                                                it ->
                                                        assertThat(it.openedOn())
                                                                .isBeforeOrEqualTo(day));
                                assertThat(then.evaluations())
                                        .isEqualTo(
                                                chain.evaluations().stream()
                                                        .filter(it -> !it.on().isAfter(day))
                                                        .toList());
                            }
                            assertThat(chain.on(chain.startedOn().minusDays(1))).isEmpty();
                        });
    }

    @Property(tries = TRIES)
    void folding_the_events_again_gives_the_same_state(@ForAll History history) {
        Initiative state = new Initiative.Unknown();
        for (InitiativeEvent event : history.events()) {
            state = Initiative.evolve(state, event);
        }

        assertThat(state).isEqualTo(history.states().getLast());
    }

    @Property(tries = TRIES)
    void what_was_refused_might_as_well_never_have_been_asked(@ForAll History history) {
        History without = History.of(history.granted());

        assertThat(without.granted()).isEqualTo(history.granted());
        assertThat(without.events()).isEqualTo(history.events());
        assertThat(without.states()).isEqualTo(history.states());
    }

    @Property(tries = TRIES)
    void correcting_a_fact_and_correcting_it_back_restores_the_promise(@ForAll History history) {
        for (int i = 0; i < history.events().size(); i++) {
            if (history.events().get(i) instanceof InitiativeCorrected it) {
                Initiative before = history.states().get(i);
                Initiative after = history.states().get(i + 1);
                var back =
                        Initiative.decide(
                                new CorrectInitiative(
                                        it.initiativeId(),
                                        it.fact(),
                                        OptionalInt.of(it.cycle()),
                                        it.was(),
                                        it.reason()),
                                after,
                                History.NOW);

                assertThat(Initiative.evolve(after, back.orThrow().getFirst())).isEqualTo(before);
            }
        }
    }

    private static boolean isOpen(Obligation obligation) {
        return obligation.closedBy().isEmpty();
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    private static boolean hasAgreedDate(ObligationChain chain) {
        return chain.evaluations().stream().map(Evaluation::next).anyMatch(Optional::isPresent);
    }

    private static long corrections(History history) {
        List<InitiativeEvent> events = history.events();
        return events.stream().filter(InitiativeCorrected.class::isInstance).count();
    }
}
