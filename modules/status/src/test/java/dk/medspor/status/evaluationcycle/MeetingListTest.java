package dk.medspor.status.evaluationcycle;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.WALKING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.kernel.Protected;
import dk.medspor.status.Folded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingListTest {

    private static final InitiativeEvent[] STORY = {
        proposed(SPARRING, "Makkerpar"),
        proposed(WALKING, "Gåmøder"),
        adopted(SPARRING, "2023-11-14"),
        adopted(WALKING, "2023-11-14"),
        started(SPARRING, "2023-12-01"),
        started(WALKING, "2024-02-01"),
        new InitiativeStopped(WALKING, day("2024-06-10"), Protected.text("Ingen gik med"))
    };

    @Test
    void holds_what_is_due_by_the_day_of_the_meeting() {
        assertThat(list("2024-10-01", "2024-11-30").toEvaluate()).isEmpty();
        assertThat(list("2024-10-01", "2024-12-01").toEvaluate())
                .extracting(CycleRow::initiativeId)
                .containsExactly(SPARRING);
        assertThat(list("2025-03-01", "2025-03-02").toEvaluate())
                .extracting(CycleRow::state)
                .containsExactly(CycleState.OVERDUE);
    }

    @Test
    void holds_what_was_stopped_without_an_evaluation_since_the_meeting_before() {
        var rows = rows("2024-09-01");

        assertThat(
                        MeetingList.of(rows, HMU, day("2024-09-01"), Optional.of(day("2024-06-09")))
                                .stopped())
                .hasSize(1);
        assertThat(
                        MeetingList.of(rows, HMU, day("2024-09-01"), Optional.of(day("2024-06-10")))
                                .stopped())
                .isEmpty();
        assertThat(list("2024-06-09", "2024-06-09").stopped()).isEmpty();
    }

    @Test
    void holds_only_what_the_body_itself_is_to_evaluate() {
        assertThat(MeetingList.of(rows("2025-03-01"), LMU, day("2025-03-01"), Optional.empty()))
                .isEqualTo(new MeetingList(List.of(), List.of()));
    }

    @Test
    void the_board_counts_by_owner() {
        var board = CycleBoard.of(rows("2024-11-01"));

        assertThat(board.lines())
                .containsExactly(
                        new CycleBoard.Line(
                                LMU, Map.of(CycleState.DUE_SOON, 1L, CycleState.STOPPED, 1L)));
    }

    private static MeetingList list(String on, String meeting) {
        return MeetingList.of(rows(on), HMU, day(meeting), Optional.empty());
    }

    private static List<CycleRow> rows(String on) {
        return Folded.of(new EvaluationCycleView(), STORY).in(EvaluationCycleView.ALL).stream()
                .flatMap(it -> CycleRow.of(it, day(on)))
                .toList();
    }
}
