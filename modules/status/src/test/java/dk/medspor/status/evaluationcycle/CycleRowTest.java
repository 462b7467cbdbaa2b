package dk.medspor.status.evaluationcycle;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.evaluated;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.startCorrected;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.status.Folded;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of one initiative, started 2023-12-01, on a day. */
class CycleRowTest {

    private static final Protected<String> REASON = Protected.text("Aftalt på mødet");
    private static final InitiativeEvent ON_TIME =
            evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.CONTINUE);

    @Test
    void before_the_start_there_is_nothing_to_show() {
        assertThat(rows("2023-11-30")).isEmpty();
    }

    @Test
    void what_never_started_owes_nothing() {
        var document = document(proposed(SPARRING, "Makkerpar"), adopted(SPARRING, "2023-11-14"));

        assertThat(CycleRow.of(document, day("2026-11-22"))).isEmpty();
    }

    @Test
    void a_running_initiative_shows_what_it_owes() {
        assertThat(rows("2024-06-01"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.ownerBodyId()).isEqualTo(LMU);
                            assertThat(it.evaluatingBodyId()).isEqualTo(HMU);
                            assertThat(it.started()).isEqualTo("2023-12-01");
                            assertThat(it.obligation().due()).isEqualTo("2024-12-01");
                            assertThat(it.daysLeft()).isEqualTo(183);
                            assertThat(it.state()).isEqualTo(CycleState.ON_TRACK);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01, 366, ON_TRACK",
        "2024-09-01, 91, ON_TRACK",
        "2024-09-02, 90, DUE_SOON",
        "2024-12-01, 0, DUE_SOON",
        "2024-12-02, -1, OVERDUE",
        "2026-11-22, -721, OVERDUE"
    })
    void the_state_follows_from_the_days_left(String on, long daysLeft, CycleState state) {
        assertThat(rows(on))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.daysLeft()).isEqualTo(daysLeft);
                            assertThat(it.state()).isEqualTo(state);
                        });
    }

    @Test
    void an_evaluated_cycle_is_followed_by_the_next() {
        var rows = rows("2025-01-01", ON_TIME);

        assertThat(rows)
                .extracting(CycleRow::state)
                .containsExactly(CycleState.EVALUATED, CycleState.ON_TRACK);
        assertThat(rows).extracting(it -> it.obligation().cycle()).containsExactly(1, 2);
        assertThat(rows.getLast().obligation().due()).isEqualTo("2025-12-01");
    }

    @Test
    void on_the_day_before_the_evaluation_nobody_knows_of_it() {
        assertThat(rows("2024-12-01", ON_TIME)).isEqualTo(rows("2024-12-01"));
    }

    @Test
    void after_stop_nothing_more_is_owed() {
        assertThat(rows("2026-11-22", evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.STOP)))
                .singleElement()
                .extracting(CycleRow::state)
                .isEqualTo(CycleState.EVALUATED);
    }

    @Test
    void a_corrected_start_moves_what_is_owed() {
        var corrected = startCorrected(SPARRING, "2023-12-01", "2024-01-15");

        assertThat(rows("2024-01-14", corrected)).isEmpty();
        assertThat(rows("2024-12-02", ON_TIME, corrected))
                .extracting(CycleRow::obligation)
                .extracting(Obligation::due)
                .containsExactly(day("2025-01-15"), day("2026-01-15"));
    }

    @Test
    void a_closed_cycle_shows_who_evaluated_it_and_an_open_one_who_is_to() {
        var byLmu = evaluated(SPARRING, 1, LMU, "2024-12-02", Verdict.CONTINUE);

        assertThat(rows("2025-01-01", byLmu))
                .extracting(CycleRow::evaluatingBodyId)
                .containsExactly(LMU, HMU);
    }

    @Test
    void a_waived_cycle_is_followed_by_the_next() {
        var waived =
                new EvaluationWaived(
                        SPARRING, 1, day("2024-12-02"), Optional.empty(), Optional.empty(), REASON);

        assertThat(rows("2025-01-01", waived))
                .extracting(CycleRow::state)
                .containsExactly(CycleState.WAIVED, CycleState.ON_TRACK);
        assertThat(rows("2024-12-01", waived))
                .extracting(CycleRow::state)
                .containsExactly(CycleState.DUE_SOON);
    }

    @Test
    void what_ended_before_its_evaluation_stays_visible_with_its_rationale() {
        var stopped = new InitiativeStopped(SPARRING, day("2024-05-01"), REASON);

        assertThat(rows("2024-04-30", stopped))
                .extracting(CycleRow::state)
                .containsExactly(CycleState.ON_TRACK);
        assertThat(rows("2026-11-22", stopped))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(CycleState.STOPPED);
                            assertThat(it.obligation().closedBy())
                                    .get()
                                    .isInstanceOfSatisfying(
                                            Ending.class,
                                            end -> assertThat(end.reason()).contains(REASON));
                        });
    }

    @Test
    void a_pause_is_shown_and_changes_nothing_else() {
        var paused = new InitiativePaused(SPARRING, day("2024-05-01"), Optional.of(REASON));

        assertThat(rows("2024-05-01", paused))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.paused()).isTrue();
                            assertThat(it.state()).isEqualTo(CycleState.ON_TRACK);
                            assertThat(it.obligation())
                                    .isEqualTo(rows("2024-05-01").getFirst().obligation());
                        });
        assertThat(rows("2024-04-30", paused)).noneMatch(CycleRow::paused);
    }

    @Test
    void after_the_due_day_a_reason_is_missing_until_somebody_tells_it() {
        var told = new DelayExplained(SPARRING, 1, day("2024-12-10"), REASON);

        assertThat(rows("2024-12-01")).noneMatch(CycleRow::unexplained);
        assertThat(rows("2024-12-09", told)).allMatch(CycleRow::unexplained);
        assertThat(rows("2024-12-10", told)).noneMatch(CycleRow::unexplained);
    }

    @Test
    void a_moved_evaluation_is_due_later_from_the_day_that_was_decided() {
        var moved =
                new EvaluationRescheduled(
                        SPARRING, 1, day("2024-11-01"), day("2025-03-01"), REASON);

        assertThat(rows("2024-10-31", moved).getFirst().obligation().due()).isEqualTo("2024-12-01");
        assertThat(rows("2024-11-01", moved).getFirst().daysLeft()).isEqualTo(120);
        assertThat(rows("2024-11-01", moved).getFirst().obligation().intended())
                .isEqualTo("2024-12-01");
    }

    @Test
    void the_warning_window_is_that_of_the_policy_when_the_cycle_was_opened() {
        var started =
                new InitiativeStarted(
                        SPARRING,
                        day("2023-12-01"),
                        HMU,
                        Period.ofYears(1),
                        Optional.of(10),
                        Optional.empty());
        var document = document(proposed(SPARRING, "Makkerpar"), started);

        assertThat(CycleRow.of(document, day("2024-11-20")))
                .extracting(CycleRow::state)
                .containsExactly(CycleState.ON_TRACK);
        assertThat(CycleRow.of(document, day("2024-11-21")))
                .extracting(CycleRow::state)
                .containsExactly(CycleState.DUE_SOON);
    }

    @Test
    void before_a_handover_others_answered_for_it() {
        var handedOver =
                new InitiativeHandedOver(
                        SPARRING, day("2024-06-01"), Optional.of(HMU), Optional.of(LMU), REASON);

        assertThat(rows("2024-05-31", handedOver))
                .extracting(CycleRow::ownerBodyId, CycleRow::promisedTo)
                .containsExactly(tuple(LMU, HMU));
        assertThat(rows("2024-06-01", handedOver))
                .extracting(CycleRow::ownerBodyId, CycleRow::promisedTo)
                .containsExactly(tuple(HMU, LMU));
        assertThat(rows("2024-06-01", handedOver))
                .extracting(CycleRow::obligation)
                .isEqualTo(rows("2024-06-01").stream().map(CycleRow::obligation).toList());
    }

    private static List<CycleRow> rows(String on, InitiativeEvent... afterStart) {
        var begun =
                Stream.of(
                        proposed(SPARRING, "Makkerpar"),
                        adopted(SPARRING, "2023-11-14"),
                        started(SPARRING, "2023-12-01"));
        var events = Stream.concat(begun, Stream.of(afterStart)).toArray(InitiativeEvent[]::new);
        return CycleRow.of(document(events), day(on)).toList();
    }

    private static CycleDocument document(InitiativeEvent... events) {
        var folded = Folded.of(new EvaluationCycleView(), events);
        return Optional.ofNullable(folded.documents().get(SPARRING.toString())).orElseThrow();
    }
}
