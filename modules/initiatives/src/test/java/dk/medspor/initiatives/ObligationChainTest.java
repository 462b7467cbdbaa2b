package dk.medspor.initiatives;

import static dk.medspor.initiatives.Skovby.corrected;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-year promise: started 2023-12-01, to be evaluated every year. */
class ObligationChainTest {

    @Test
    void a_start_promises_an_evaluation_after_one_year() {
        assertThat(chain().obligations())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.cycle()).isEqualTo(1);
                            assertThat(it.openedOn()).isEqualTo("2023-12-01");
                            assertThat(it.due()).isEqualTo("2024-12-01");
                            assertThat(it.skipped()).isZero();
                            assertThat(it.closedBy()).isEmpty();
                        });
    }

    @Test
    void an_evaluation_closes_its_cycle_and_opens_the_next() {
        var obligations = chain(evaluated(1, "2024-12-02", Verdict.CONTINUE)).obligations();

        assertThat(obligations).extracting(Obligation::cycle).containsExactly(1, 2);
        assertThat(obligations)
                .extracting(Obligation::openedOn)
                .containsExactly(day("2023-12-01"), day("2024-12-02"));
        assertThat(obligations)
                .extracting(Obligation::due)
                .containsExactly(day("2024-12-01"), day("2025-12-01"));
        assertThat(obligations.getFirst().closedBy().map(Closing::on)).contains(day("2024-12-02"));
        assertThat(obligations.getLast().closedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-01", "2024-06-01", "2024-12-01", "2025-11-30"})
    void early_or_late_the_intended_rhythm_is_kept(String on) {
        assertThat(dueDates(chain(evaluated(1, on, Verdict.ADJUST))))
                .containsExactly("2024-12-01", "2025-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2026-12-01, 1",
        "2026-11-30, 2026-12-01, 1",
        "2026-12-01, 2027-12-01, 2"
    })
    void periods_that_passed_without_an_evaluation_are_skipped_and_counted(
            String on, LocalDate due, int skipped) {
        Obligation next = chain(evaluated(1, on, Verdict.CONTINUE)).open().orElseThrow();

        assertThat(next.due()).isEqualTo(due);
        assertThat(next.skipped()).isEqualTo(skipped);
    }

    @Test
    void stop_ends_the_promise() {
        var stopped =
                chain(
                        evaluated(1, "2024-12-02", Verdict.SPREAD),
                        evaluated(2, "2025-11-20", Verdict.STOP));

        assertThat(stopped.open()).isEmpty();
        assertThat(dueDates(stopped)).containsExactly("2024-12-01", "2025-12-01");
    }

    @Test
    void an_agreed_date_sets_a_new_rhythm() {
        var agreed = chain(evaluated(1, "2024-12-02", Verdict.ADJUST, "2025-03-15"));
        var after =
                chain(
                        evaluated(1, "2024-12-02", Verdict.ADJUST, "2025-03-15"),
                        evaluated(2, "2025-03-20", Verdict.CONTINUE));

        assertThat(dueDates(agreed)).containsExactly("2024-12-01", "2025-03-15");
        assertThat(dueDates(after)).containsExactly("2024-12-01", "2025-03-15", "2026-03-15");
    }

    @Test
    void an_agreed_date_does_not_hide_the_periods_that_passed_before_it() {
        var agreed = chain(evaluated(1, "2026-06-01", Verdict.ADJUST, "2026-09-01"));

        assertThat(dueDates(agreed)).containsExactly("2024-12-01", "2026-09-01");
        assertThat(agreed.open().orElseThrow().skipped()).isEqualTo(1);
    }

    @Test
    void a_corrected_start_moves_every_due_date() {
        var moved =
                chain(
                        evaluated(1, "2024-12-02", Verdict.CONTINUE),
                        corrected(CorrectableFact.STARTED_ON, 0, "2023-12-01", "2024-01-15"));

        assertThat(dueDates(moved)).containsExactly("2025-01-15", "2026-01-15");
    }

    @Test
    void a_corrected_start_leaves_an_agreed_date_where_it_was_agreed() {
        var moved =
                chain(
                        evaluated(1, "2024-12-02", Verdict.ADJUST, "2025-03-15"),
                        corrected(CorrectableFact.STARTED_ON, 0, "2023-12-01", "2024-01-15"));

        assertThat(dueDates(moved)).containsExactly("2025-01-15", "2025-03-15");
    }

    @Test
    void a_corrected_evaluation_counts_the_skipped_periods_anew() {
        var moved =
                chain(
                        evaluated(1, "2025-12-02", Verdict.CONTINUE),
                        corrected(CorrectableFact.EVALUATED_ON, 1, "2025-12-02", "2024-12-02"));

        assertThat(dueDates(moved)).containsExactly("2024-12-01", "2025-12-01");
        assertThat(moved.open().orElseThrow().skipped()).isZero();
    }

    @Test
    void a_corrected_verdict_ends_the_promise_or_takes_it_up_again() {
        var running = chain(evaluated(1, "2024-12-02", Verdict.CONTINUE));
        var stop = corrected(CorrectableFact.VERDICT, 1, "CONTINUE", "STOP");
        var goOn = corrected(CorrectableFact.VERDICT, 1, "STOP", "CONTINUE");

        assertThat(chain(evaluated(1, "2024-12-02", Verdict.CONTINUE), stop).open()).isEmpty();
        assertThat(chain(evaluated(1, "2024-12-02", Verdict.CONTINUE), stop, goOn))
                .isEqualTo(running);
    }

    @Test
    void a_start_on_leap_day_is_due_on_the_last_day_of_february() {
        var leap =
                chainFrom(
                        started(day("2024-02-29")),
                        evaluated(1, "2025-02-20", Verdict.CONTINUE),
                        evaluated(2, "2026-02-20", Verdict.CONTINUE),
                        evaluated(3, "2027-02-20", Verdict.CONTINUE));

        assertThat(dueDates(leap))
                .containsExactly("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-28");
    }

    @Test
    void before_the_start_nothing_was_promised() {
        assertThat(chain().on(day("2023-11-30"))).isEmpty();
        assertThat(chain().on(day("2023-12-01"))).contains(chain());
    }

    @Test
    void on_a_day_later_evaluations_have_not_happened_yet() {
        var all =
                chain(
                        evaluated(1, "2024-12-02", Verdict.CONTINUE),
                        evaluated(2, "2025-12-02", Verdict.STOP));

        assertThat(all.on(day("2024-12-01"))).contains(chain());
        assertThat(all.on(day("2024-12-02")).flatMap(ObligationChain::open))
                .map(Obligation::due)
                .contains(day("2025-12-01"));
        assertThat(all.on(day("2025-12-02"))).contains(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y"})
    void a_period_leads_forward(Period period) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EvaluationTerms(period, 90));
    }

    private static ObligationChain chain(InitiativeEvent... events) {
        return chainFrom(started(), events);
    }

    private static ObligationChain chainFrom(InitiativeStarted start, InitiativeEvent... events) {
        InitiativeLife life = InitiativeLife.begun().after(start);
        for (InitiativeEvent event : events) {
            life = life.after(event);
        }
        return life.chain().orElseThrow();
    }

    private static List<String> dueDates(ObligationChain chain) {
        return chain.obligations().stream().map(it -> it.due().toString()).toList();
    }
}
