package dk.medspor.initiatives.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.CorrectionEvent;
import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeResumed;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.Waiver;
import java.time.LocalDate;
import java.time.Period;
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

    private static final int TRIES = 500;

    @Property(tries = TRIES)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_histories_are_worth_looking_at(@ForAll History history) {
        int cycles = history.chains().mapToInt(it -> it.obligations().size()).max().orElse(0);
        int refused = history.commands().size() - history.granted().size();

        assertOftenEnough("three cycles", cycles >= 3);
        assertOftenEnough("three refusals", refused >= 3);
        assertOftenEnough("a correction", saw(history, InitiativeCorrected.class));
        assertOftenEnough("a withdrawal", saw(history, FactWithdrawn.class));
        assertOftenEnough("a rescheduling", saw(history, EvaluationRescheduled.class));
        assertOftenEnough("a waiver", saw(history, EvaluationWaived.class));
        assertOftenEnough("a handover", saw(history, InitiativeHandedOver.class));
    }

    private static boolean saw(History history, Class<?> event) {
        return history.events().stream().anyMatch(event::isInstance);
    }

    private static void assertOftenEnough(String what, boolean seen) {
        Statistics.label(what)
                .collect(seen)
                .coverage(it -> it.check(true).percentage(share -> share > 6));
    }

    @Property(tries = TRIES)
    void one_obligation_is_open_or_something_ended_the_last(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain -> {
                            var obligations = chain.obligations();
                            long open = obligations.stream().filter(it -> isOpen(it)).count();
                            boolean ended = obligations.getLast().closedBy().isPresent();

                            assertThat(open).isEqualTo(ended ? 0 : 1);
                            assertThat(chain.open().isPresent()).isEqualTo(!ended);
                            assertThat(!ended || endsAll(obligations.getLast())).isTrue();
                            assertThat(obligations.subList(0, obligations.size() - 1))
                                    .noneMatch(PromiseProperties::endsAll);
                        });
    }

    private static boolean endsAll(Obligation obligation) {
        return switch (obligation.closedBy().orElseThrow()) {
            case Evaluation it -> it.verdict() == Verdict.STOP;
            case Waiver _ -> false;
            case Ending _ -> true;
        };
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
                            assertThat(all.getFirst().intended())
                                    .isEqualTo(chain.startedOn().plus(period(all.getFirst())));
                            for (int i = 1; i < all.size(); i++) {
                                assertRhythm(all.get(i - 1), all.get(i));
                            }
                        });
    }

    private static void assertRhythm(Obligation before, Obligation after) {
        LocalDate closedOn = before.closedBy().orElseThrow().on();
        Period period = period(after);
        LocalDate latestMissed = before.due().plus(period.multipliedBy(after.skipped()));
        assertThat(after.skipped() == 0 || !latestMissed.isAfter(closedOn)).isTrue();
        LocalDate byRule = before.due().plus(period.multipliedBy(after.skipped() + 1));
        assertThat(byRule).isAfter(closedOn);
        assertThat(after.intended()).isEqualTo(before.facts().next().orElse(byRule));
    }

    private static Period period(Obligation it) {
        return it.facts().terms().period();
    }

    @Property(tries = TRIES)
    void without_agreed_dates_every_due_date_is_an_anniversary_of_the_start(
            @ForAll History history) {
        assertThat(
                        history.chains()
                                .filter(it -> !isLeapDay(it.startedOn()))
                                .filter(PromiseProperties::isUndisturbed))
                .allSatisfy(
                        chain ->
                                assertThat(chain.obligations())
                                        .extracting(it -> it.due().withYear(2000))
                                        .containsOnly(chain.startedOn().withYear(2000)));
    }

    /** Nothing but evaluations and waivers by the usual policy. */
    private static boolean isUndisturbed(ObligationChain chain) {
        return chain.cycles().stream()
                .allMatch(
                        it ->
                                it.next().isEmpty()
                                        && it.reschedulings().isEmpty()
                                        && it.terms().equals(EvaluationTerms.USUAL));
    }

    @Property(tries = TRIES)
    void without_corrections_the_due_dates_are_those_of_a_naive_count(@ForAll History history) {
        var naive = new NaiveDueDates();
        for (int i = 0; i < history.events().size(); i++) {
            InitiativeEvent event = history.events().get(i);
            if (event instanceof CorrectionEvent) {
                return;
            }
            naive.count(event);
            if (history.states().get(i + 1) instanceof Initiative.Known(var dossier)
                    && dossier.chain().isPresent()) {
                assertThat(dossier.chain().get().obligations())
                        .extracting(Obligation::due)
                        .containsExactlyElementsOf(naive.dueDates());
            }
        }
    }

    @Property(tries = TRIES)
    void a_handover_or_a_pause_changes_nothing_that_is_owed(@ForAll History history) {
        for (int i = 0; i < history.events().size(); i++) {
            InitiativeEvent event = history.events().get(i);
            if (event instanceof InitiativeHandedOver
                    || event instanceof InitiativePaused
                    || event instanceof InitiativeResumed) {
                assertThat(obligations(history.states().get(i + 1)))
                        .isEqualTo(obligations(history.states().get(i)));
            }
        }
    }

    private static List<Obligation> obligations(Initiative state) {
        return dossier(state).chain().map(ObligationChain::obligations).orElse(List.of());
    }

    @Property(tries = TRIES)
    void on_any_day_later_facts_are_hidden(@ForAll History history) {
        history.dossiers()
                .reduce((_, last) -> last)
                .ifPresent(
                        last -> {
                            for (int days = -400; days < 4_000; days += 97) {
                                LocalDate day = RandomCommands.FIRST_DAY.plusDays(days);
                                assertNothingLater(last.life().on(day), last.life(), day);
                            }
                        });
    }

    private static void assertNothingLater(InitiativeLife then, InitiativeLife all, LocalDate day) {
        assertThat(then.steps()).noneMatch(it -> it.on().isAfter(day));
        assertThat(then.chain().isPresent())
                .isEqualTo(all.chain().filter(it -> !it.startedOn().isAfter(day)).isPresent());
        then.chain()
                .ifPresent(
                        chain -> {
                            assertThat(chain.obligations())
                                    .noneMatch(it -> it.openedOn().isAfter(day))
                                    .flatExtracting(it -> it.closedBy().stream().toList())
                                    .noneMatch(it -> it.on().isAfter(day));
                            assertThat(chain.evaluations())
                                    .isEqualTo(
                                            all.chain().orElseThrow().evaluations().stream()
                                                    .filter(it -> !it.on().isAfter(day))
                                                    .toList());
                        });
    }

    @Property(tries = TRIES)
    void on_any_day_what_was_closed_by_then_is_what_is_closed_in_the_end(@ForAll History history) {
        assertThat(history.chains())
                .allSatisfy(
                        chain -> {
                            for (Obligation it : chain.obligations()) {
                                it.closedBy()
                                        .ifPresent(
                                                closing ->
                                                        assertThat(
                                                                        chain.on(closing.on())
                                                                                .orElseThrow()
                                                                                .obligations())
                                                                .anySatisfy(
                                                                        then ->
                                                                                assertSame(
                                                                                        then, it)));
                            }
                        });
    }

    /** Reasons for a delay may come later than the evaluation. */
    private static void assertSame(Obligation then, Obligation inTheEnd) {
        assertThat(then.cycle()).isEqualTo(inTheEnd.cycle());
        assertThat(then.due()).isEqualTo(inTheEnd.due());
        assertThat(then.skipped()).isEqualTo(inTheEnd.skipped());
        assertThat(then.closedBy()).isEqualTo(inTheEnd.closedBy());
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
    void correcting_a_fact_and_correcting_it_back_restores_everything(@ForAll History history) {
        for (int i = 0; i < history.events().size(); i++) {
            if (history.events().get(i) instanceof InitiativeCorrected it && it.was().isPresent()) {
                Initiative after = history.states().get(i + 1);
                var back =
                        Initiative.decide(
                                new CorrectInitiative(
                                        it.initiativeId(),
                                        it.fact(),
                                        OptionalInt.of(it.number()),
                                        it.was().get(),
                                        true,
                                        it.reason()),
                                after,
                                History.NOW);

                assertThat(known(Initiative.evolve(after, back.orThrow().getFirst())))
                        .isEqualTo(known(history.states().get(i)));
            }
        }
    }

    @Property(tries = TRIES)
    void withdrawing_what_was_just_recorded_restores_everything(@ForAll History history) {
        for (int i = 0; i < history.events().size(); i++) {
            Optional<WithdrawFact> back =
                    Withdrawals.of(history.events().get(i), history.states().get(i + 1));
            if (back.isPresent()) {
                Initiative after = history.states().get(i + 1);
                InitiativeEvent event =
                        Initiative.decide(back.get(), after, History.NOW).orThrow().getFirst();

                assertThat(known(Initiative.evolve(after, event)))
                        .isEqualTo(known(history.states().get(i)));
            }
        }
    }

    /** Everything but how many facts were ever recorded. */
    private static List<Object> known(Initiative state) {
        InitiativeDossier it = dossier(state);
        return List.of(
                it.identity(), it.life().steps(), it.chain(), it.progress(), it.measurements());
    }

    private static InitiativeDossier dossier(Initiative state) {
        return ((Initiative.Known) state).dossier();
    }

    private static boolean isOpen(Obligation obligation) {
        return obligation.closedBy().isEmpty();
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }
}
