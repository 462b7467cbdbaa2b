package dk.medspor.webui.board;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.CycleState;
import java.util.List;
import java.util.Map;

/** The board as it is shown. */
record BoardPage(List<CycleState> states, List<Row> rows, List<Long> totals) {

    /** What needs attention first comes first. */
    private static final List<CycleState> STATES =
            List.of(
                    CycleState.OVERDUE,
                    CycleState.DUE_SOON,
                    CycleState.ON_TRACK,
                    CycleState.EVALUATED,
                    CycleState.WAIVED,
                    CycleState.STOPPED);

    /** One owner; the counts in the order of the states. */
    record Row(MedBodyId id, String owner, List<Long> counts) {

        static Row of(CycleBoard.Line it, Map<MedBodyId, String> names) {
            return new Row(
                    it.ownerBodyId(),
                    names.getOrDefault(it.ownerBodyId(), ""),
                    STATES.stream().map(it::count).toList());
        }
    }

    static BoardPage of(CycleBoard board, Map<MedBodyId, String> names) {
        Map<CycleState, Long> totals = board.totals();
        return new BoardPage(
                STATES,
                board.lines().stream().map(it -> Row.of(it, names)).toList(),
                STATES.stream().map(it -> totals.getOrDefault(it, 0L)).toList());
    }
}
