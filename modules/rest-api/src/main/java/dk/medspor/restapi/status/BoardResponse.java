package dk.medspor.restapi.status;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.status.CycleResponse.Body;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.CycleState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** For each owner, how many obligations stood how on a day. */
record BoardResponse(LocalDate on, long position, List<Line> lines, Map<CycleState, Long> totals) {

    /** One owner. */
    record Line(Body ownerBody, Map<CycleState, Long> counts) {

        static Line of(CycleBoard.Line it, Map<MedBodyId, String> names) {
            Map<CycleState, Long> counts = new EnumMap<>(CycleState.class);
            for (CycleState state : CycleState.values()) {
                counts.put(state, it.count(state));
            }
            return new Line(Body.of(it.ownerBodyId(), names), counts);
        }
    }

    static BoardResponse of(Answer<CycleBoard> answer, LocalDate on, Map<MedBodyId, String> names) {
        CycleBoard board = answer.value();
        return new BoardResponse(
                on,
                answer.position(),
                board.lines().stream().map(it -> Line.of(it, names)).toList(),
                board.totals());
    }
}
