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

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of one initiative, started 2023-12-01, on a day. */
class CycleRowTest {

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
